import type { ProfileKey } from './profile';

/** One person with several profiles, as the user says. A profile is of one creator at most; a creator has two or more. */
export interface Creator {
  id: string;
  /** In the order in which they were joined. */
  profileKeys: ProfileKey[];
  /** Epoch ms. */
  createdAt: number;
}

/** Two profiles that the user said are of different people: they are not suggested again. `one` sorts before `other`. */
export interface NotSame {
  one: ProfileKey;
  other: ProfileKey;
  /** Epoch ms. */
  at: number;
}

export interface CreatorRows {
  creators: Creator[];
  notSame: NotSame[];
}

/** The rows that a change took away and those that it left, so that undo can take back that change alone. */
export interface CreatorChange {
  before: CreatorRows;
  after: CreatorRows;
}

/** Two keys in the order in which a refusal names them. */
export const pairOf = (a: ProfileKey, b: ProfileKey): Pick<NotSame, 'one' | 'other'> =>
  a < b ? { one: a, other: b } : { one: b, other: a };
