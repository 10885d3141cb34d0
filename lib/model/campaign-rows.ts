import type { Campaign, CampaignPlacement, CampaignResult, Lesson } from './campaign';

/** What was taken away of a campaign, to be brought back. */
export interface CampaignRows {
  campaigns: Campaign[];
  placements: CampaignPlacement[];
  results: CampaignResult[];
  lessons: Lesson[];
}

/** What an import of results changed: the rows that are new, and those whose place was taken. */
export interface ImportedResults {
  added: string[];
  before: CampaignResult[];
}

export const noCampaignRows = (): CampaignRows => ({ campaigns: [], placements: [], results: [], lessons: [] });
