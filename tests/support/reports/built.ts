import { merge } from '@/lib/collect/merge';
import { ownSetRowOf } from '@/lib/db/own-set';
import type { Observation } from '@/lib/model/observation';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { buildReport, type ReportInput } from '@/lib/report';
import { anObservation, aProfileReading, aSurface, NOW } from '../builders';
import type { FictionalCreator } from '../sites/creator';
import { MARLO, OSKAR, PIA, TILDA } from '../sites/creators';
import { observationsOf, type Visit } from './observations';

/** The report that the product itself makes of these readings: nothing in it is filled in by hand. */
export function builtFrom(observations: readonly Observation[], more: Partial<ReportInput> = {}): Report {
  const collected = merge(null, observations);
  if (!collected) throw new Error('These observations name no profile.');
  return buildReport({ collected, snapshots: [], settings: DEFAULT_SETTINGS, now: NOW, ownSet: [], ...more });
}

/** The report of any fictional creator, looked at in one visit. */
export const fictional = (creator: FictionalCreator, visit?: Visit, more?: Partial<ReportInput>) =>
  builtFrom(observationsOf(creator, visit), more);

/** Others of the creator's size, each read to the end; their engagement runs from a little over half to twice as much. */
function othersLike(creator: FictionalCreator, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const factor = 0.55 + (1.45 * index) / (count - 1);
    const other: FictionalCreator = {
      ...creator,
      id: `${creator.id}${index}`,
      handle: `${creator.handle}.${index}`,
      posts: creator.posts.map((post) => ({ ...post, likes: Math.round(post.likes * factor) })),
    };
    const row = ownSetRowOf(fictional(other));
    if (!row) throw new Error('The followers are unknown.');
    return row;
  });
}

/** Reports about creators who do not exist, one per situation that a card can be in. */
export const built = {
  /** 48 200 followers: published figures without percentiles. */
  instagramMicro: (more?: Partial<ReportInput>) => fictional(MARLO, {}, more),
  /** The same before the Reels tab was opened: no plays. */
  instagramWithoutReels: () => fictional(MARLO, { reelsTab: false }),
  instagramNano: () => fictional(PIA),
  /** 152 340 followers: firm bands for what the head shows. */
  tiktokMid: (more?: Partial<ReportInput>) => fictional(TILDA, {}, more),
  /** Three of the six videos that the engagement rate needs. */
  youtubeHalfOpened: () => fictional(OSKAR, { opened: 3 }),
  youtubeOpened: () => fictional(OSKAR, { opened: 6 }),
  /** Pinned and too young, then three that count. */
  fewPosts: () => fictional(MARLO, { loaded: 5 }),
  nothingLoaded: () => fictional(MARLO, { loaded: 0, reelsTab: false }),
  privateAccount: () =>
    builtFrom([
      anObservation({
        platform: 'instagram',
        surface: aSurface({ platform: 'instagram', handle: 'nora.quill' }),
        profile: aProfileReading({
          id: '70012345699',
          handle: 'nora.quill',
          displayName: 'Nora Quill',
          followers: { value: 48_200, low: 48_150, high: 48_250, precision: 'rounded' },
          isPrivate: true,
        }),
        error: 'private',
      }),
    ]),
  /** Seven profiles read at this size, this one among them: a rank and no verdict. */
  ownRank: () => fictional(MARLO, {}, { ownSet: othersLike(MARLO, 6) }),
  /** Twenty-five others read at this size: their quartiles judge. */
  ownBand: (factor = 1) => {
    const posts = MARLO.posts.map((post) => ({ ...post, likes: Math.round(post.likes * factor) }));
    return fictional({ ...MARLO, posts }, {}, { ownSet: othersLike(MARLO, 25) });
  },
};
