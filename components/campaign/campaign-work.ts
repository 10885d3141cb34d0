import type { CampaignBook } from '@/lib/campaign/measured';
import type {
  Beginning,
  CampaignPatch,
  CampaignPlacement,
  CampaignResult,
  Lesson,
  PlacementPatch,
} from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import type { EmvRates } from '@/lib/model/emv-rates';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import type { CommentRow } from '@/lib/model/sentiment';
import type { BrandTerm } from '@/lib/model/settings';

/** Takes a change back; false where that failed. */
export type Undo = () => Promise<boolean>;

/** A profile that a campaign may have. */
export interface Candidate {
  key: ProfileKey;
  platform: PlatformId;
  name: string;
  handle: string | null;
}

/** The campaigns, what the open one is worked out from, and what changes them. */
export interface CampaignsWork {
  books: readonly CampaignBook[];
  lessons: readonly Lesson[];
  /** The creators of the open campaign as they are; empty while they load. */
  reports: ReadonlyMap<ProfileKey, Report>;
  /** Seen under the open campaign's posts. */
  comments: readonly CommentRow[];
  /** The shortlist. */
  candidates: readonly Candidate[];
  /** Today on this device's calendar, "2026-11-27". */
  today: string;
  sector: string | null;
  brandTerms: readonly BrandTerm[];
  emvRates: Partial<Record<PlatformId, EmvRates>>;
  begin: (beginning: Beginning) => Promise<boolean>;
  set: (id: string, patch: CampaignPatch) => Promise<boolean>;
  /** Changes one item of the campaign's lists. */
  setItem: (id: string, item: CampaignItem) => Promise<boolean>;
  remove: (id: string) => Promise<Undo | null>;
  addPlacements: (placements: CampaignPlacement[]) => Promise<boolean>;
  setPlacement: (id: string, patch: PlacementPatch) => Promise<boolean>;
  /** Whether a post was published for a placement. */
  setPost: (id: string, postId: string, isIts: boolean) => Promise<boolean>;
  removePlacement: (id: string) => Promise<Undo | null>;
  importResults: (results: CampaignResult[]) => Promise<Undo | null>;
  putLesson: (lesson: Omit<Lesson, 'at'>) => Promise<boolean>;
  removeLesson: (id: string) => Promise<Undo | null>;
}
