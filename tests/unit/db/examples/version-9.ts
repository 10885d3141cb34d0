import { AT, type Example, KEY } from './example';
import { version8 } from './version-8';

/** Creators, refusals and traces. */
export const version9: Example = {
  schema: {
    ...version8.schema,
    creators: '&id, *profileKeys',
    notSame: '&[one+other], one, other',
    traces: '&profileKey, edition, *marks',
  },
  rows: {
    ...version8.rows,
    creators: [{ id: 'a-creator', profileKeys: [KEY, 'tiktok:@nils.cooks'], createdAt: AT }],
    notSame: [{ one: KEY, other: 'youtube:@someone.else', at: AT }],
    traces: [
      {
        profileKey: KEY,
        platform: 'instagram',
        edition: 1,
        marks: ['handle:ilsebakes'],
        handle: { mark: 'handle:ilsebakes', written: 'Ilse.Bakes', field: 'bio', at: AT },
        profiles: [],
        addresses: [],
        email: null,
        called: ['ilsevarga'],
      },
    ],
  },
};
