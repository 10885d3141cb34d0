import { keepDay } from '@/lib/background/digests';
import { tick } from '@/lib/db/checklists';
import { compare } from '@/lib/db/comparison';
import { joinProfiles, refuse } from '@/lib/db/creators';
import type { Database } from '@/lib/db/database';
import { decide } from '@/lib/db/decisions';
import { importProfiles } from '@/lib/db/import';
import { loadReport } from '@/lib/db/load-report';
import { patchNotes } from '@/lib/db/notes';
import { ownSetRowOf, putOwnSetRow } from '@/lib/db/own-set';
import { enqueue } from '@/lib/db/queue';
import { patchSettings } from '@/lib/db/settings';
import { exact, moment, rounded } from '@/lib/model/quantity';
import { decidedFigures } from '@/lib/report/decided';
import { DAY, emptyDatabase, post, reading, START, store } from './readings';

const KEY = 'instagram:42';

/** A database with a row of Instagram's @marlo (id 42) in every table, and TikTok's @nora from a file. */
export async function filled(): Promise<Database> {
  const db = emptyDatabase();
  const posts = Array.from({ length: 8 }, (_, n) =>
    post(`p${n}`, {
      likes: exact(40 + n),
      comments: rounded(3, 2, 4),
      publishedAt: moment(START - n * DAY),
      caption: { text: 'With @kilnhouse, code MARLO10. Ad', mentions: ['kilnhouse'] },
      withheld: { views: 'hidden' },
      ...(n === 0 ? { state: 'live' as const, partners: ['kilnhouse'], pinned: true } : {}),
    }),
  );
  const postIds = posts.map(({ id }) => id);
  const listing = { list: 'posts', start: true, order: 'newest' as const, postIds, visit: START, offset: 0 };
  await store(
    db,
    reading(START, { bio: '“Hi” <b>', links: ['https://marlo.example'], email: 'm@marlo.example' }, { posts, listing }),
  );
  const report = await loadReport(db, KEY, START);
  await decide(db, KEY, 'maybe', decidedFigures(report!), START);
  await keepDay(db, report!);
  const row = ownSetRowOf(report!);
  if (row) await putOwnSetRow(db, row);
  await patchNotes(db, KEY, { tags: ['food'], note: 'fast', quote: { amount: 5, currency: 'EUR', deliverable: '' } });
  await tick(db, KEY, 'cg:brand-fit', true, START);
  await compare(db, KEY, true, START);
  await enqueue(db, [{ name: 'tiktok:@nora', platform: 'tiktok', handle: 'nora', profileId: null }], START);
  await patchSettings(db, { windowSize: 20 });
  const nobody = {
    platform: 'tiktok',
    handle: 'nora',
    profileId: null,
    status: null,
    addedAt: null,
    notes: {},
  } as const;
  const profile = { platform: 'tiktok', id: null, handle: 'nora', url: 'https://www.tiktok.com/@nora' } as const;
  const unknown = {
    displayName: null,
    verified: null,
    bio: null,
    followers: exact(5),
    following: null,
    postsTotal: null,
  };
  const rest = { likesTotal: null, viewsTotal: null, category: null, email: null, links: [], isPrivate: false };
  const file = { profile: { ...profile, ...unknown, ...rest }, readAt: null, measures: [], seen: null };
  await importProfiles(db, [{ ...nobody, reading: file }], 'x.csv', START);
  await joinProfiles(db, [KEY, 'tiktok:@nora'], START);
  await refuse(db, KEY, 'youtube:@nora', START);
  return db;
}
