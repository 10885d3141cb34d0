import { keepDay } from '@/lib/background/digests';
import { setItem, setPost } from '@/lib/db/campaign-items';
import { importResults } from '@/lib/db/campaign-results';
import { addPlacements, beginCampaign, putLesson } from '@/lib/db/campaigns';
import { tick } from '@/lib/db/checklists';
import { patchCollaboration } from '@/lib/db/collaborations';
import { addComments } from '@/lib/db/comments';
import { compare } from '@/lib/db/comparison';
import { correct } from '@/lib/db/corrections';
import { joinProfiles, refuse } from '@/lib/db/creators';
import type { Database } from '@/lib/db/database';
import { decide } from '@/lib/db/decisions';
import { putGoals } from '@/lib/db/goals';
import { importProfiles } from '@/lib/db/import';
import { loadReport } from '@/lib/db/load-report';
import { patchNotes } from '@/lib/db/notes';
import { putOwnBenchmarks } from '@/lib/db/own-benchmarks';
import { ownSetRowOf, putOwnSetRow } from '@/lib/db/own-set';
import { enqueue } from '@/lib/db/queue';
import { patchSettings } from '@/lib/db/settings';
import { exact, moment, rounded } from '@/lib/model/quantity';
import { decidedFigures } from '@/lib/report/decided';
import { aPlacement, aResult } from '../../support/builders/campaign';
import { DAY, emptyDatabase, post, reading, START, store } from './readings';

const KEY = 'instagram:42';

/** What the user typed, and what is kept of comments. */
async function wrote(db: Database): Promise<void> {
  const seen = { hash: 'h1', postId: 'p1', label: 'positive', language: 'en', generic: false, terms: [] } as const;
  await addComments(db, [{ ...seen, terms: [], profileKey: KEY, at: START }]);
  await correct(db, KEY, { kind: 'count', postId: 'p1', field: 'comments', value: 3 }, START);
  await patchCollaboration(db, KEY, { currency: 'EUR', fee: 900, platformCost: 0, margin: 0.4 }, START);
  await putGoals(db, { profileKey: KEY, objective: 'awareness', goals: [{ kpi: 'viewRate', value: 0.2 }] }, START);
  const band = { p10: null, p25: 0.1, p50: 0.2, p75: 0.3, p90: null };
  const size = { min: 1_000, max: 10_000, year: 2026, n: 40, note: '' };
  const of = { id: 'agency-1', platform: 'instagram', kpi: 'viewRate', format: null, source: 'Agency' } as const;
  await putOwnBenchmarks(db, [{ ...of, ...band, ...size, importedAt: START }]);
  await beginCampaign(db, { id: 'c1', name: 'Autumn table', currency: 'EUR', objective: 'awareness' }, START);
  await setItem(db, 'c1', { of: 'goal', metric: 'roi', platform: null, value: 0.5 }, START);
  await addPlacements(db, [aPlacement({ profileKey: KEY })], START);
  await setPost(db, 'p1', 'p1', true, START);
  await importResults(db, [aResult({ profileKey: KEY })]);
  await putLesson(db, { id: 'l1', campaignId: 'c1', text: 'Reels sold.', about: 'format', value: 'reel' }, START);
  await db.settings.put({ name: 'salt', value: 'c2FsdA' });
}

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
  await wrote(db);
  return db;
}
