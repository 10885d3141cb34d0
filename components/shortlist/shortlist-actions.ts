import type { ExportRow } from '@/lib/export/export-row';
import type { ImportedProfile } from '@/lib/model/imported';
import type { LabelKind } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';

/** A change that was made: to how many profiles, and what takes it back (false: that failed). */
export interface Done {
  count: number;
  undo: () => Promise<boolean>;
}

/** The last change to the list in words, and what takes it back; null where there is nothing to take back. */
export interface Said {
  text: string;
  undo: Done['undo'] | null;
}

/** What the list can do with profiles; null where a change failed. */
export interface ShortlistActions {
  open: (key: ProfileKey) => void;
  /** Null takes them off the shortlist. */
  setStatus: (keys: ProfileKey[], status: Status | null) => Promise<Done | null>;
  label: (keys: ProfileKey[], kind: LabelKind, label: string, isOn: boolean) => Promise<Done | null>;
  /** Puts them into the comparison in place of those that are in it, and shows it. */
  compare: (keys: ProfileKey[]) => void;
  /** Puts the profiles of a file on the list, all or none. */
  importProfiles: (file: string, profiles: ImportedProfile[]) => Promise<Done | null>;
  /** Kept by the page, so that the last change can be undone also after another section was looked at. */
  said: Said | null;
  say: (said: Said | null) => void;
  /** Everything that is known of these profiles, in this order. */
  reports: (keys: ProfileKey[]) => Promise<ExportRow[]>;
}
