import { AT, type Example, KEY, post, quantity, sourced } from './example';

/** Readings, the shortlist and settings. The settings are those of that release: no watch list, no badges. */
export const version1: Example = {
  schema: {
    profiles: '&key, platform, handle, lastSeenAt',
    posts: '&[profileKey+id], profileKey, lastSeenAt',
    snapshots: '&[profileKey+at], profileKey, at',
    shortlist: '&profileKey, status, addedAt',
    ownSet: '&profileKey, readAt',
    handles: '&handle, key',
    settings: '&name',
  },
  rows: {
    profiles: [
      {
        key: KEY,
        platform: 'instagram',
        id: '7001',
        handle: 'Ilse.Bakes',
        handleAt: AT,
        fields: { displayName: sourced('Ilse Varga'), followers: sourced(quantity(4_000)), bio: sourced('Bread') },
        firstSeenAt: AT,
        lastSeenAt: AT,
      },
    ],
    posts: [0, 1, 2, 3, 4, 5, 6, 7].map(post),
    snapshots: [
      {
        profileKey: KEY,
        at: AT,
        followers: quantity(4_000),
        following: null,
        postsTotal: quantity(310),
        likesTotal: null,
        viewsTotal: null,
      },
    ],
    shortlist: [{ profileKey: KEY, status: 'shortlisted', addedAt: AT }],
    ownSet: [
      {
        profileKey: KEY,
        platform: 'instagram',
        followers: 4_000,
        readAt: AT,
        measures: [{ kpi: 'engagementRateByFollowers', format: null, value: 0.03, n: 8 }],
      },
    ],
    handles: [{ handle: 'instagram:@ilse.bakes', key: KEY }],
    settings: [
      {
        name: 'settings',
        value: {
          language: 'fr',
          sector: null,
          tierBorders: { nano: 1_000, micro: 10_000, mid: 50_000, macro: 500_000, mega: 1_000_000 },
          windowSize: 20,
          minimumAgeHours: 48,
          retentionMonths: 24,
          overlay: { collapsed: true, places: { instagram: { x: 24, y: 40 } }, enabled: true },
        },
      },
    ],
  },
};
