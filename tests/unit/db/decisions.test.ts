import { describe, expect, it } from 'vitest';
import { decide, decisionsOf, lastDecision, setReason, undoDecision } from '@/lib/db/decisions';
import { deleteProfile } from '@/lib/db/delete';
import { rekey } from '@/lib/db/rekey';
import type { DecidedFigure } from '@/lib/model/decision';
import { emptyDatabase } from './readings';

const NOW = 1_795_000_000_000;
const MINUTE = 60_000;
const KEY = 'instagram:42';
const followers = (value: number): DecidedFigure[] => [
  { id: 'followers', format: null, basis: null, unit: 'count', value, low: value, high: value },
];

describe('the log', () => {
  it('keeps each decision with its numbers, and the day a profile was added stays', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', followers(100), NOW);
    const { entry } = await decide(db, KEY, 'declined', followers(90), NOW + MINUTE);
    expect(entry).toEqual({ profileKey: KEY, status: 'declined', addedAt: NOW });
    const log = await decisionsOf(db, KEY);
    expect(log.map(({ status, figures }) => [status, figures[0]?.value])).toEqual([
      ['declined', 90],
      ['maybe', 100],
    ]);
    expect(await decisionsOf(db, 'instagram:7')).toEqual([]);
  });

  it('in one sitting the same status is no new decision; later it is, with the reasons that it had', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'declined', followers(100), NOW);
    await setReason(db, KEY, NOW, 'off brand', true);
    await decide(db, KEY, 'declined', followers(101), NOW + 5 * MINUTE);
    expect(await decisionsOf(db, KEY)).toMatchObject([{ at: NOW, reasons: ['off brand'], figures: [{ value: 100 }] }]);
    await decide(db, KEY, 'declined', followers(120), NOW + 60 * MINUTE);
    expect(await decisionsOf(db, KEY)).toMatchObject([{ reasons: ['off brand'] }, { reasons: ['off brand'] }]);
    await decide(db, KEY, 'maybe', followers(120), NOW + 61 * MINUTE);
    expect(await lastDecision(db, KEY)).toMatchObject({ status: 'maybe', reasons: [] });
  });

  it('takes reasons one by one, each once, and only for the newest decision', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', [], NOW);
    const both = await Promise.all([
      setReason(db, KEY, NOW, 'inactive', true),
      setReason(db, KEY, NOW, 'off brand', true),
    ]);
    expect(both[1].decision?.reasons).toEqual(['inactive', 'off brand']);
    await setReason(db, KEY, NOW, 'off brand', true);
    await setReason(db, KEY, NOW, 'inactive', false);
    expect((await lastDecision(db, KEY))?.reasons).toEqual(['off brand']);
    await decide(db, KEY, 'declined', [], NOW + MINUTE);
    expect(await setReason(db, KEY, NOW, 'inactive', true)).toMatchObject({
      entry: { status: 'declined' },
      decision: { status: 'declined', reasons: [] },
    });
    expect((await decisionsOf(db, KEY))[1]?.reasons).toEqual(['off brand']);
  });

  it('survives a clock that goes back: nothing is overwritten', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', [], NOW);
    await decide(db, KEY, 'declined', [], NOW - 90 * MINUTE);
    expect((await decisionsOf(db, KEY)).map(({ status }) => status)).toEqual(['declined', 'maybe']);
  });
});

describe('undo', () => {
  it('brings back what stood before, step by step, down to nothing', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', [], NOW);
    await decide(db, KEY, null, [], NOW + MINUTE);
    expect(await db.shortlist.get(KEY)).toBeUndefined();
    const back = { entry: { status: 'maybe' }, decision: { status: 'maybe' } };
    expect(await undoDecision(db, KEY, NOW + MINUTE)).toMatchObject(back);
    // A second press on the same undo means the same decision, which is gone.
    expect(await undoDecision(db, KEY, NOW + MINUTE)).toMatchObject(back);
    expect(await undoDecision(db, KEY, NOW)).toEqual({ entry: null, decision: null });
    expect(await undoDecision(db, KEY, NOW)).toEqual({ entry: null, decision: null });
    expect(await db.shortlist.count()).toBe(0);
  });
});

it('goes with its profile: to its id once that is known, and out of the database when it is deleted', async () => {
  const db = emptyDatabase();
  await decide(db, 'instagram:@nora', 'maybe', [], NOW - MINUTE);
  await decide(db, 'instagram:@nora', 'declined', [], NOW);
  await setReason(db, 'instagram:@nora', NOW, 'inactive', true);
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:@nora', KEY));
  expect(await lastDecision(db, KEY)).toMatchObject({ status: 'declined', reasons: ['inactive'] });
  expect((await undoDecision(db, KEY, NOW)).entry).toEqual({ profileKey: KEY, status: 'maybe', addedAt: NOW - MINUTE });
  expect(await db.shortlist.toCollection().primaryKeys()).toEqual([KEY]);
  await deleteProfile(db, KEY);
  expect(await db.decisions.count()).toBe(0);
});
