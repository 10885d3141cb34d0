import { sendForOutcome } from '@/lib/messaging/send';
import type {
  Beginning,
  CampaignPatch,
  CampaignPlacement,
  CampaignResult,
  Lesson,
  PlacementPatch,
} from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import type { CampaignRows, ImportedResults } from '@/lib/model/campaign-rows';

/** What extension pages may do with campaigns. None of them throws; a failure has its reason, for the user. */
export const campaignActions = {
  begin: (beginning: Beginning) => sendForOutcome('campaign:begin', beginning),
  set: (id: string, patch: CampaignPatch) => sendForOutcome('campaign:set', { id, patch }),
  setItem: (id: string, item: CampaignItem) => sendForOutcome('campaign:item', { id, item }),
  /** Answers with all that went, for `restore`. */
  remove: (id: string) => sendForOutcome('campaign:remove', { id }),
  restore: (rows: CampaignRows) => sendForOutcome('campaign:restore', { rows }),
  addPlacements: (placements: CampaignPlacement[]) => sendForOutcome('placement:add', { placements }),
  setPlacement: (id: string, patch: PlacementPatch) => sendForOutcome('placement:set', { id, patch }),
  setPost: (id: string, postId: string, isIts: boolean) => sendForOutcome('placement:post', { id, postId, isIts }),
  removePlacement: (id: string) => sendForOutcome('placement:remove', { id }),
  /** Adds what a file says, all or none; answers with what it changed, for `undoResults`. */
  importResults: (results: CampaignResult[]) => sendForOutcome('results:import', { results }),
  undoResults: (imported: ImportedResults) => sendForOutcome('results:undo', imported),
  putLesson: (lesson: Omit<Lesson, 'at'>) => sendForOutcome('lesson:put', lesson),
  removeLesson: (id: string) => sendForOutcome('lesson:remove', { id }),
};
