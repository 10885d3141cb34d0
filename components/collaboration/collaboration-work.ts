import type { Collaboration, CollaborationPatch } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import type { PlatformId } from '@/lib/model/platform';

/** What the user typed of a collaboration with the open profile, and what keeps it. */
export interface CollaborationWork {
  /** Null: nothing yet. */
  collaboration: Collaboration | null;
  save: (patch: CollaborationPatch) => void;
  emvRates: Partial<Record<PlatformId, EmvRates>>;
  /** Null: earned media value is off on the site. */
  saveRates: (platform: PlatformId, rates: EmvRates | null) => void;
}
