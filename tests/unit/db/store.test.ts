import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/db/decisions';
import { groupByProfile } from '@/lib/db/group';
import { findKey } from '@/lib/db/profiles';
import { snapshotsOf } from '@/lib/db/snapshots';
import { exact, rounded } from '@/lib/model/quantity';
import { contents, DAY, emptyDatabase, HOUR, post, reading, START, store } from './readings';

const known = (handle: string, id: string | null = null) => ({ platform: 'instagram' as const, id, handle });

describe('what is read of a profile', () => {
  it('stands on disk under the platform’s id, found by its handle in any case', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, {}, { posts: [post('p1', { likes: exact(7) })] }));
    expect(await findKey(db, known('MARLO'))).toBe('instagram:42');
    expect((await db.profiles.get('instagram:42'))?.fields.followers?.value).toEqual(exact(1_000));
    expect((await db.posts.toArray())[0]).toMatchObject({ profileKey: 'instagram:42', id: 'p1' });
  });

  it('is the same after it has been stored again, and whatever came first', async () => {
    const readings = [
      reading(START, {}, { posts: [post('p1', { likes: exact(7) }), post('p2')] }),
      reading(START + 60_000, null, { posts: [post('p1', { comments: exact(3) })], source: 'dom' }),
      reading(START + 2 * DAY, { followers: exact(1_100) }),
    ];
    const [once, twice, backwards] = [emptyDatabase(), emptyDatabase(), emptyDatabase()];
    await store(once, ...readings);
    await store(twice, ...readings);
    await store(twice, ...readings);
    for (const one of [...readings].reverse()) await store(backwards, one);
    expect(await contents(twice)).toEqual(await contents(once));
    expect(await contents(backwards)).toEqual(await contents(once));
  });

  it('never includes comments or who wrote them', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, {}, { comments: [{ id: 'comment-1', postId: 'p1', likes: exact(2) }] }));
    expect(JSON.stringify(await contents(db))).not.toContain('comment-1');
  });

  it('is all of a message or nothing of it', async () => {
    const db = emptyDatabase();
    db.snapshots.hook('creating', () => {
      throw new Error('disk failed');
    });
    await expect(store(db, reading(START, {}, { posts: [post('p1')] }))).rejects.toThrow('disk failed');
    expect(await db.profiles.count()).toBe(0);
    expect(await db.posts.count()).toBe(0);
  });

  it('keeps a post of two owners with both', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, {}, { posts: [post('shared')] }));
    const other = reading(START, { id: '43', handle: 'nils' }, { posts: [post('shared')] });
    await store(db, { ...other, surface: { ...other.surface, handle: 'nils' } });
    expect(await db.posts.where('profileKey').equals('instagram:42').count()).toBe(1);
    expect(await db.posts.where('profileKey').equals('instagram:43').count()).toBe(1);
  });
});

describe('keys', () => {
  it('a profile known by its handle alone gets its id as soon as it is read, with all that was stored', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, { id: null }, { posts: [post('p1')] }));
    await decide(db, 'instagram:@marlo', 'maybe', [], START);
    await store(db, reading(START + DAY, { followers: exact(1_050) }));
    expect(await db.profiles.toCollection().primaryKeys()).toEqual(['instagram:42']);
    expect((await db.posts.toArray()).map(({ profileKey }) => profileKey)).toEqual(['instagram:42']);
    expect((await snapshotsOf(db, 'instagram:42')).map(({ followers }) => followers?.value)).toEqual([1_000, 1_050]);
    expect(await db.shortlist.toArray()).toEqual([{ profileKey: 'instagram:42', status: 'maybe', addedAt: START }]);
    expect(await findKey(db, known('marlo'))).toBe('instagram:42');
  });

  it('follows a change of handle, and joins what was read under the new one before its id was known', async () => {
    const db = emptyDatabase();
    const under = (handle: string, at: number, id: string | null) => {
      const one = reading(at, { id, handle }, { posts: [post(`p-${at}`)] });
      return { ...one, surface: { ...one.surface, handle } };
    };
    await store(db, under('marlo', START, '42'));
    await store(db, under('marlo.pots', START + DAY, null));
    await store(db, under('marlo.pots', START + 2 * DAY, '42'));
    expect(await db.profiles.toCollection().primaryKeys()).toEqual(['instagram:42']);
    expect(await db.posts.count()).toBe(3);
    expect(await findKey(db, known('marlo.pots'))).toBe('instagram:42');
    expect(await findKey(db, known('marlo'))).toBe('instagram:42');
    expect((await db.profiles.get('instagram:42'))?.handle).toBe('marlo.pots');
  });

  it('a handle that another account took over leads to that account, and mixes nothing', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, {}, { posts: [post('old')] }));
    await store(db, reading(START + DAY, { id: '99', followers: exact(5) }));
    expect(await findKey(db, known('marlo'))).toBe('instagram:99');
    expect((await db.profiles.get('instagram:42'))?.fields.followers?.value.value).toBe(1_000);
    expect(await db.posts.where('profileKey').equals('instagram:99').count()).toBe(0);
  });

  it('in one message a handle and an id that go together are one profile', () => {
    const groups = groupByProfile([reading(START, { id: null }), reading(START, {}), reading(START, null)]);
    expect(groups.map(({ identity, observations }) => [identity.id, observations.length])).toEqual([['42', 3]]);
  });

  it('a post’s page is about the post’s owner', () => {
    const surface = {
      platform: 'instagram',
      kind: 'post',
      handle: null,
      profileId: null,
      postId: 'p1',
      tab: null,
    } as const;
    const posts = [post('p0', { owner: { id: '7', handle: 'other' } }), post('p1')];
    const [group] = groupByProfile([reading(START, null, { surface, posts })]);
    expect(group?.identity.id).toBe('42');
  });
});

describe('history', () => {
  it('has one snapshot an hour at most', async () => {
    const db = emptyDatabase();
    for (const minutes of [0, 10, 49, 50, 109, 110]) await store(db, reading(START + minutes * 60_000));
    expect((await snapshotsOf(db, 'instagram:42')).map(({ at }) => (at - START) / 60_000)).toEqual([0, 50, 110]);
  });

  it('is never edited: a later hour adds, the same hour only completes', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, { followers: rounded(1_000, 950, 1_050) }));
    await store(db, reading(START + 1_000, { followers: exact(1_003), postsTotal: exact(12) }));
    await store(db, reading(START + 2_000, { followers: exact(1_999) }));
    await store(db, reading(START + HOUR, { followers: exact(1_010) }));
    const history = await snapshotsOf(db, 'instagram:42');
    expect(history.map(({ followers, postsTotal }) => [followers?.value, postsTotal?.value])).toEqual([
      [1_003, 12],
      [1_010, undefined],
    ]);
  });

  it('takes nothing over from earlier hours', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, { following: exact(80) }));
    await store(db, reading(START + DAY));
    expect((await snapshotsOf(db, 'instagram:42')).map(({ following }) => following)).toEqual([exact(80), null]);
  });

  it('has no snapshot of a visit that read no totals', async () => {
    const db = emptyDatabase();
    await store(db, reading(START, { followers: undefined }, { posts: [post('p1')] }));
    expect(await db.snapshots.count()).toBe(0);
  });
});
