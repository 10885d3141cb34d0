import { AT, type Example, KEY, quantity } from './example';
import { version6 } from './version-6';

const NOTHING_ELSE = { displayName: null, verified: null, bio: null, following: null, postsTotal: null };
const NOTHING_MORE = { likesTotal: null, viewsTotal: null, category: null, email: null, links: [], isPrivate: false };

/** Notes, digests, and figures from a file, of a profile that was never read here. */
export const version7: Example = {
  schema: {
    ...version6.schema,
    notes: '&profileKey',
    digests: '&profileKey, readAt',
    imported: '&profileKey',
  },
  rows: {
    ...version6.rows,
    notes: [
      {
        profileKey: KEY,
        tags: ['food'],
        lists: ['Autumn'],
        note: 'Answers fast',
        quote: { amount: 450, currency: 'EUR', deliverable: '1 reel' },
      },
    ],
    digests: [
      {
        profileKey: KEY,
        stamp: 'of that release',
        profile: {
          key: KEY,
          platform: 'instagram',
          id: '7001',
          handle: 'Ilse.Bakes',
          url: 'https://www.instagram.com/ilse.bakes/',
          followers: quantity(4_000),
          ...NOTHING_ELSE,
          ...NOTHING_MORE,
        },
        tier: 'nano',
        readAt: AT,
        visited: true,
        leading: null,
        figures: {},
      },
    ],
    imported: [
      {
        profileKey: 'tiktok:@nils.cooks',
        importedAt: AT,
        file: 'agency.csv',
        readAt: null,
        measures: [],
        seen: null,
        profile: {
          platform: 'tiktok',
          id: null,
          handle: 'nils.cooks',
          url: 'https://www.tiktok.com/@nils.cooks',
          followers: quantity(9_100),
          ...NOTHING_ELSE,
          ...NOTHING_MORE,
        },
      },
    ],
  },
};
