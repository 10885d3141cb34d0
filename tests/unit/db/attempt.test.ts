import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '@/lib/db/attempt';
import { emptyDatabase } from './readings';

afterEach(() => vi.restoreAllMocks());
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => {});

describe('work on the database', () => {
  it('is done once more where the browser closed the database under it', async () => {
    const db = emptyDatabase();
    await db.open();
    db.close();
    let tries = 0;
    const outcome = await attempt(db, async () => {
      tries += 1;
      return db.shortlist.count();
    });
    expect(outcome).toEqual({ ok: true, value: 0 });
    expect(tries).toBe(2);
  });

  it('is not tried for ever', async () => {
    quietly();
    let tries = 0;
    const outcome = await attempt(emptyDatabase(), async () => {
      tries += 1;
      throw new Dexie.DatabaseClosedError();
    });
    expect(outcome).toMatchObject({ ok: false, reason: 'storage-error' });
    expect(tries).toBe(2);
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'storage-blocked'],
    ['ConstraintError', 'storage-error'],
  ])('says of a %s: %s', async (name, reason) => {
    quietly();
    const db = emptyDatabase();
    db.shortlist.hook('creating', () => {
      throw new DOMException('from the browser', name);
    });
    const outcome = await attempt(db, () => db.shortlist.add({ profileKey: 'tiktok:1', status: 'new', addedAt: 1 }));
    expect(outcome).toMatchObject({ ok: false, reason });
  });

  it('finds a quota error that stands inside another', async () => {
    quietly();
    const inner = new DOMException('', 'QuotaExceededError');
    const outcome = await attempt(emptyDatabase(), async () => {
      throw new Dexie.AbortError('transaction aborted', inner);
    });
    expect(outcome).toMatchObject({ ok: false, reason: 'quota' });
  });
});
