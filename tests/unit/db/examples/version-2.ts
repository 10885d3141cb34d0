import { AT, type Example } from './example';
import { version1 } from './version-1';

/** How the readers fare. */
export const version2: Example = {
  schema: { ...version1.schema, health: '&key, platform' },
  rows: {
    ...version1.rows,
    health: [
      {
        key: 'api|instagram.profile.user|profile|profile.followers',
        platform: 'instagram',
        surface: 'profile',
        source: 'api',
        reader: 'instagram.profile.user',
        field: 'profile.followers',
        worked: 1,
        lastWorkedAt: AT,
        looks: [{ profile: 487_250, at: AT, worked: true }],
      },
    ],
  },
};
