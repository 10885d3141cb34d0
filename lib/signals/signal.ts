import type { Reference, ReportedMeasure } from '@/lib/model/report';

/** What is looked at, in the order in which a screen lists it. */
export const SIGNAL_IDS = [
  'low-engagement',
  'comment-ratio',
  'likes-over-views',
  'levelled-likes',
  'following-ratio',
  'many-followed',
  'growth-spike',
  'generic-comments',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/** Why a check could not be made. */
export type Unchecked =
  | 'no-value' // the figure is unknown, or of too few posts
  | 'no-band' // no band to hold it against: neither published nor of profiles read
  | 'no-views'
  | 'one-visit' // two own readings at most 7 days apart are needed
  | 'few-comments';

/** A post that a signal rests on. */
export interface EvidencePost {
  id: string;
  url: string;
  title: string | null;
  /** Epoch ms. */
  publishedAt: number | null;
}

/** A change between two own readings. */
export interface Jump {
  from: { at: number; followers: number };
  to: { at: number; followers: number };
  /** A fraction. */
  change: number;
}

/** What was found, with all that it rests on; never a judgement of the creator. */
export interface Evidence {
  /** The figure in question, as it stands elsewhere. */
  reported: ReportedMeasure | null;
  /** What it lies outside of. */
  reference: Reference | null;
  side: 'below' | 'above' | null;
  /** The border that it lies beyond: p10, p90 or a fixed one. */
  border: number | null;
  /** A count that is no KPI: accounts followed. */
  count: number | null;
  posts: EvidencePost[];
  jumps: Jump[];
}

/** One check of a profile. */
export type SignalCheck = { id: SignalId } & (
  | ({ state: 'found' } & Evidence)
  | { state: 'clear' }
  | { state: 'unchecked'; why: Unchecked }
);

export const clear = (id: SignalId): SignalCheck => ({ id, state: 'clear' });
export const unchecked = (id: SignalId, why: Unchecked): SignalCheck => ({ id, state: 'unchecked', why });
export const found = (id: SignalId, evidence: Partial<Evidence>): SignalCheck => ({
  ...{ id, state: 'found', reported: null, reference: null, side: null, border: null, count: null },
  ...{ posts: [], jumps: [] },
  ...evidence,
});
