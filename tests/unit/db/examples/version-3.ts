import { AT, type Example, post, sourced } from './example';
import { version2 } from './version-2';

/** The queue; that release did not yet keep when an entry was opened. Captions leave evidence from here on. */
export const version3: Example = {
  schema: { ...version2.schema, queue: '&name, order' },
  rows: {
    ...version2.rows,
    posts: [
      ...[0, 1, 2, 3, 4, 5, 6].map(post),
      withCaption(post(7), { words: ['ad'], codes: ['code ILSE10'], mentions: ['millhouse'] }),
    ],
    queue: [
      {
        name: 'tiktok:@nils.cooks',
        platform: 'tiktok',
        handle: 'nils.cooks',
        profileId: null,
        order: 1,
        addedAt: AT,
        doneAt: null,
      },
    ],
  },
};

function withCaption(of: ReturnType<typeof post>, caption: { words: string[]; codes: string[]; mentions: string[] }) {
  return { ...of, fields: { ...of.fields, caption: sourced(caption) } };
}
