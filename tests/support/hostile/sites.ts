import type { FictionalCreator } from '../sites/creator';
import { BRAM, ELVIRE, MARLO, OSKAR, PIA, TILDA } from '../sites/creators';
import { instagramTimeline, instagramUser } from '../sites/instagram-pages';
import { tiktokItemList, tiktokUserDetail } from '../sites/tiktok-pages';
import { youtubeBrowse } from '../sites/youtube-pages';

/** One site, whose page turns against us: a creator on screen, and another whose numbers must never be shown as theirs. */
export interface HostileSite {
  creator: FictionalCreator;
  other: FictionalCreator;
  /** The card once the page was read; the other's card. */
  shows: RegExp;
  neverShows: RegExp;
  /** Where the page asks, and what it gets. */
  answers: { path: string; of(creator: FictionalCreator): unknown }[];
}

/** The three sites as they are at `now`, epoch ms. */
export const hostileSites = (now: number): HostileSite[] => [
  {
    creator: MARLO,
    other: PIA,
    shows: /2\.29\s?%/,
    neverShows: /Pia|8\.94K|4\.94/,
    answers: [
      { path: '/graphql/query', of: instagramUser },
      { path: '/graphql/query', of: (creator) => instagramTimeline(creator, now) },
    ],
  },
  {
    creator: TILDA,
    other: BRAM,
    shows: /7\.1\s?%/,
    neverShows: /Bram|1\.2M/,
    answers: [
      { path: '/api/user/detail/', of: tiktokUserDetail },
      { path: '/api/post/item_list/', of: (creator) => tiktokItemList(creator, now) },
    ],
  },
  {
    creator: OSKAR,
    other: ELVIRE,
    shows: /96\.4K/,
    neverShows: /Elvire|5\.31K/,
    answers: [{ path: '/youtubei/v1/browse', of: youtubeBrowse }],
  },
];
