/** How many profiles fit side by side. */
export const COMPARE_MAXIMUM = 4;

/** The user's comparison, as the card of one profile tells it. */
export interface Comparison {
  /** Whether this profile is in it. */
  isIn: boolean;
  /** What all of it are called, in the order in which they were added. */
  names: string[];
}
