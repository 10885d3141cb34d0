import type { ProfileKey } from './profile';

/** Items that come with the product. They are stored by name, so that they follow the language of the screens. */
export const CHECKLIST_ITEMS = [
  'cg:brand-fit',
  'cg:real-comments',
  'cg:no-competitor',
  'cg:ads-labelled',
  'cg:nothing-harmful',
  'cg:audience-language',
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

/** An item that the user ticked for a profile: one of the product's, or in the user's own words. */
export interface Tick {
  item: string;
  /** When, epoch ms. */
  at: number;
}

/** All ticks of one profile. An item that is no longer on the list keeps its tick, should it come back. */
export interface Checklist {
  profileKey: ProfileKey;
  ticks: Tick[];
}

/** An own list has at most so many items. */
export const LONGEST_CHECKLIST = 40;
