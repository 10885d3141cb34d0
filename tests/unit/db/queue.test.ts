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
  it('keeps the order of the brief, each profile once, and puts what is done to wait again', async () => {
    const db = emptyDatabase();
    expect(await enqueue(db, ['a', 'b', 'c'].map(at), NOW)).toBe(3);
    await goOn(db, ['instagram:@a'], NOW);
    expect(await enqueue(db, ['d', 'a'].map(at), NOW)).toBe(1);
    expect(await handles(db)).toEqual(['a', 'b', 'c', 'd']);
    expect((await allQueued(db)).every(({ doneAt }) => doneAt === null)).toBe(true);
  });

  it('goes on from where the user is, comes round to what was passed over, and ends', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    expect((await goOn(db, ['instagram:@b'], NOW))?.handle).toBe('c');
    expect((await goOn(db, ['instagram:@c'], NOW))?.handle).toBe('a');
    expect(await goOn(db, ['instagram:@a'], NOW)).toBeNull();
    expect(await goOn(db, [], NOW)).toBeNull();
  });

  it('from elsewhere it begins at the top, and nothing is done', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b'].map(at), NOW);
    expect((await goOn(db, ['instagram:@z'], NOW))?.handle).toBe('a');
    expect(await placeOf(db, ['instagram:@z'])).toEqual({ position: null, of: 2, waiting: 2 });
  });

  it('says where the user is', async () => {
    const db = emptyDatabase();
    expect(await placeOf(db, [])).toBeNull();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    await goOn(db, ['instagram:@a'], NOW);
    expect(await placeOf(db, ['instagram:@b'])).toEqual({ position: 2, of: 3, waiting: 1 });
    await takeOut(db, 'instagram:@a');
    expect(await placeOf(db, ['instagram:@b'])).toEqual({ position: 1, of: 2, waiting: 1 });
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
      await goOn(db, [`instagram:@${handle}`], NOW);
    }
    expect(await staleFirst(db, NOW, 30 * DAY)).toBe(2);
    expect(await handles(db)).toEqual(['older', 'old', 'new', 'unread']);
    expect((await allQueued(db)).map(({ doneAt }) => doneAt === null)).toEqual([true, true, false, true]);
  });
});

describe('taking out of the queue', () => {
  it('one or all, and putting back where they stood', async () => {
    const db = emptyDatabase();
    await enqueue(db, ['a', 'b', 'c'].map(at), NOW);
    await goOn(db, ['instagram:@b'], NOW);
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
