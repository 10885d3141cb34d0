import type { Measure } from './measure';
import type { NotesPatch, ProfileNotes } from './notes';
import type { ProfileKey } from './profile';
import type { ProfileAddress } from './queue';
import type { ReportedProfile } from './report';
import type { ShortlistEntry, Status } from './shortlist';

/** Profiles that one file may bring. */
export const LARGEST_IMPORT = 20_000;

/** What a file says of a profile's figures: shown until the profile is read here. */
export interface FileReading {
  profile: Omit<ReportedProfile, 'key'>;
  /** When whoever wrote the file had read the profile, epoch ms; null where it does not say. */
  readAt: number | null;
  measures: Measure[];
  /** What it counted of sponsored posts; null where it does not say. */
  seen: SeenPosts | null;
}

export interface SeenPosts {
  captionsRead: number | null;
  likelySponsored: number | null;
  undisclosed: number | null;
  paidPartners: string | null;
  mentioned: string | null;
}

/** Figures that came from a file. */
export interface ImportedReading extends FileReading {
  profileKey: ProfileKey;
  /** Epoch ms. */
  importedAt: number;
  file: string;
}

/** A profile as a file names it; what the file does not say is null or missing and changes nothing. */
export interface ImportedProfile extends ProfileAddress {
  status: Status | null;
  /** When it was added to that shortlist, epoch ms. */
  addedAt: number | null;
  notes: NotesPatch;
  reading: FileReading | null;
}

/** What stood of a profile before an import, for undo. */
export interface BeforeImport {
  profileKey: ProfileKey;
  entry: ShortlistEntry | null;
  notes: ProfileNotes;
  /** The notes as the import left them: what was written since is told from what it wrote. */
  wrote: ProfileNotes;
  imported: ImportedReading | null;
  /** When the newest decision before it was made, and the one that it made itself; epoch ms, null where there is none. */
  decidedBefore: number | null;
  decided: number | null;
}
