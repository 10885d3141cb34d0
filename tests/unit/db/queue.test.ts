import { describe, expect, it } from 'vitest';
import { deleteProfile } from '@/lib/db/delete';
import { allQueued, enqueue, goOn, placeOf, putBack, staleFirst, takeOut } from '@/lib/db/queue';
import { emptyDatabase } from './readings';

const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const at = (handle: string) => ({
  name: `instagram:@${handle}`,
  platform: 'instagram' as const,
  handle,
  profileId: null,
});
const handles = async (db: ReturnType<typeof emptyDatabase>) => (await allQueued(db)).map(({ handle }) => handle);

describe('the queue', () => {
  it('keeps the order of the brief, each profile once; what is done stays done', async () => {
    const db = emptyDatabase();
    expect(await enqueue(db, ['a', 'b', 'c'].map(at), NOW)).toBe(3);
    await goOn(db, at('a'), NOW);
    expect(await enqueue(db, ['d', 'a'].map(at), NOW)).toBe(1);
    expect(await handles(db)).toEqual(['a', 'b', 'c', 'd']);
    expect((await allQueued(db)).map(({ doneAt }) => doneAt)).toEqual([NOW, null, null, null]);
  });

  it('goes on with the first that waits, wherever the user is, and ends', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    expect((await goOn(db, at('b'), NOW))?.handle).toBe('a');
    expect((await goOn(db, at('a'), NOW))?.handle).toBe('c');
    expect(await placeOf(db, at('c'))).toMatchObject({ position: 3, isDone: false, of: 3, waiting: 0 });
    expect(await goOn(db, at('c'), NOW)).toBeNull();
    expect(await placeOf(db, at('c'))).toMatchObject({ position: 3, isDone: true, of: 3, waiting: 0 });
    expect(await goOn(db, null, NOW)).toBeNull();
  });

  it('passes over a profile whose page turned out to be another, and opens it again after a break', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    expect((await goOn(db, null, NOW))?.handle).toBe('a');
    expect((await goOn(db, at('moved'), NOW + 1))?.handle).toBe('b');
    expect((await goOn(db, null, NOW + DAY))?.handle).toBe('b');
    expect((await goOn(db, null, NOW + DAY + 1))?.handle).toBe('c');
  });

  it('knows a profile by its other names too: a channel of which the brief had the id, at its handle', async () => {
    const db = emptyDatabase();
    const id = 'UCMapleMortarFixture0001';
    await enqueue(db, [{ name: `youtube:${id}`, platform: 'youtube', handle: null, profileId: id }, at('b')], NOW);
    await db.handles.put({ handle: 'youtube:@maplemortar', key: `youtube:${id}` });
    const here = { platform: 'youtube', handle: 'MapleMortar', profileId: null } as const;
    expect(await placeOf(db, here)).toMatchObject({ position: 1, isDone: false, of: 2, waiting: 1 });
    expect((await goOn(db, here, NOW))?.handle).toBe('b');
    expect((await db.queue.get(`youtube:${id}`))?.doneAt).toBe(NOW);
  });

  it('from elsewhere it begins at the top, and nothing is done', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b'].map(at), NOW);
    expect((await goOn(db, at('z'), NOW))?.handle).toBe('a');
    expect(await placeOf(db, at('z'))).toMatchObject({ position: null, isDone: false, of: 2, waiting: 2 });
  });

  it('says where the user is', async () => {
    const db = emptyDatabase();
    expect(await placeOf(db, null)).toBeNull();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    await goOn(db, at('a'), NOW);
    expect(await placeOf(db, at('b'))).toMatchObject({ position: 2, isDone: false, of: 3, waiting: 1 });
    await takeOut(db, 'instagram:@a');
    expect(await placeOf(db, at('b'))).toMatchObject({ position: 1, isDone: false, of: 2, waiting: 1 });
  });

  it('stale first: old readings wait again in front, the oldest first; what was never read stays', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['new', 'unread', 'old', 'older'].map(at), NOW);
    for (const [handle, days] of [
      ['new', 3],
      ['old', 60],
      ['older', 90],
    ] as const) {
      const key = `instagram:${handle}` as const;
      await db.handles.put({ handle: `instagram:@${handle}`, key });
      await db.profiles.put({
        key,
        platform: 'instagram',
        id: handle,
        handle,
        handleAt: 0,
        fields: {},
        firstSeenAt: 0,
        lastSeenAt: NOW - days * DAY,
      });
      await goOn(db, at(handle), NOW);
    }
    expect(await staleFirst(db, NOW, 30)).toBe(2);
    expect(await handles(db)).toEqual(['older', 'old', 'new', 'unread']);
    expect((await allQueued(db)).map(({ doneAt }) => doneAt === null)).toEqual([true, true, false, true]);
    expect((await goOn(db, at('new'), NOW))?.handle).toBe('older');
    expect((await goOn(db, at('older'), NOW))?.handle).toBe('old');
  });
});

describe('taking out of the queue', () => {
  it('one or all, and putting back where they stood', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    await goOn(db, at('b'), NOW);
    const taken = await takeOut(db, 'instagram:@b');
    expect(await handles(db)).toEqual(['a', 'c']);
    await putBack(db, taken);
    expect(await handles(db)).toEqual(['a', 'b', 'c']);
    const all = await takeOut(db, null);
    expect(all.map(({ doneAt }) => doneAt)).toEqual([null, NOW, null]);
    await enqueue(db, [at('b')], NOW + DAY);
    await putBack(db, all);
    expect((await db.queue.get('instagram:@b'))?.doneAt).toBeNull();
    expect(await db.queue.count()).toBe(3);
  });

  it('what is deleted of a profile goes from the queue too, under every name it has', async () => {
    const db = emptyDatabase();
    await enqueue(db, [at('a'), at('b')], NOW);
    await db.handles.put({ handle: 'instagram:@b', key: 'instagram:42' });
    await deleteProfile(db, 'instagram:42');
    expect(await handles(db)).toEqual(['a']);
  });
});
