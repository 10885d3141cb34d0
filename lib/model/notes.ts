import type { ProfileKey } from './profile';

/** What the user writes of a profile: kept with it, whether it stands on the shortlist or not. */
export interface ProfileNotes {
  profileKey: ProfileKey;
  /** Each once, whatever its case, in the order in which they were given. */
  tags: string[];
  /** The user's lists on which the profile stands; a list is there as long as one profile is on it. */
  lists: string[];
  note: string;
  /** What the creator asks for. */
  quote: Quote | null;
}

export interface Quote {
  /** In whole currency units: 1200 is € 1,200. */
  amount: number;
  /** ISO 4217: "EUR". */
  currency: string;
  /** What it is for, in the user's words: "1 reel, 2 stories". */
  deliverable: string;
}

/** The part of the notes that may be given to many profiles at once. */
export type LabelKind = 'tags' | 'lists';

export type NotesPatch = Partial<Omit<ProfileNotes, 'profileKey'>>;

/** Letters of a tag or a list's name, of a note, of what a quote is for; labels of one kind on a profile. */
export const LABEL_LENGTH = 40;
export const NOTE_LENGTH = 4_000;
export const DELIVERABLE_LENGTH = 200;
export const MOST_LABELS = 30;

export const noNotes = (profileKey: ProfileKey): ProfileNotes => ({
  profileKey,
  tags: [],
  lists: [],
  note: '',
  quote: null,
});

export const isSameLabel = (one: string, other: string): boolean =>
  one.toLocaleLowerCase() === other.toLocaleLowerCase();

/**
 * The labels with one more, or without it; a label that stands there in another case stays as it is, and so do all where
 * there are as many as there may be.
 */
export function withLabel(labels: readonly string[], label: string, isOn: boolean): string[] {
  const has = labels.some((one) => isSameLabel(one, label));
  if (!isOn) return labels.filter((one) => !isSameLabel(one, label));
  return has || labels.length >= MOST_LABELS ? [...labels] : [...labels, label];
}

/** The text as a label: one line, no space around it, nothing of what parts labels in a cell. Empty: none. */
export const asLabel = (text: string): string =>
  text
    .replace(/[\s,;|]+/g, ' ')
    .trim()
    .slice(0, LABEL_LENGTH)
    .trim();

/** All labels of a text that parts them by comma, semicolon, bar or line, each once. */
export const labelsIn = (text: string): string[] =>
  text
    .split(/[,;|\n]/)
    .map(asLabel)
    .filter(Boolean)
    .reduce<string[]>((labels, label) => withLabel(labels, label, true), []);

/** Those that influencer briefs are mostly in; a quote in another one keeps it. ISO 4217. */
export const CURRENCIES = [
  ...['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'BRL', 'MXN', 'JPY', 'INR'],
].sort();
