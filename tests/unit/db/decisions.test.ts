import { describe, expect, it } from 'vitest';
import { decide, decisionsOf, lastDecision, undoDecision } from '@/lib/db/decisions';
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
    await decide(db, KEY, 'maybe', [], followers(100), NOW);
    const { entry } = await decide(db, KEY, 'declined', ['inactive'], followers(90), NOW + MINUTE);
    expect(entry).toEqual({ profileKey: KEY, status: 'declined', addedAt: NOW });
    const log = await decisionsOf(db, KEY);
    expect(log.map(({ status, figures }) => [status, figures[0]?.value])).toEqual([
      ['declined', 90],
      ['maybe', 100],
    ]);
    expect(await decisionsOf(db, 'instagram:7')).toEqual([]);
  });

  it('in one sitting the reasons of a decision are put right; later the same status is a decision of its own', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'declined', [], followers(100), NOW);
    await decide(db, KEY, 'declined', ['off brand'], followers(101), NOW + 5 * MINUTE);
    expect(await decisionsOf(db, KEY)).toMatchObject([{ at: NOW, reasons: ['off brand'], figures: [{ value: 100 }] }]);
    await decide(db, KEY, 'declined', [], followers(120), NOW + 60 * MINUTE);
    expect(await decisionsOf(db, KEY)).toHaveLength(2);
  });

  it('survives a clock that goes back: nothing is overwritten', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', [], [], NOW);
    await decide(db, KEY, 'declined', [], [], NOW - 90 * MINUTE);
    expect((await decisionsOf(db, KEY)).map(({ status }) => status)).toEqual(['declined', 'maybe']);
  });
});

describe('undo', () => {
  it('brings back what stood before, step by step, down to nothing', async () => {
    const db = emptyDatabase();
    await decide(db, KEY, 'maybe', [], [], NOW);
    await decide(db, KEY, null, [], [], NOW + MINUTE);
    expect(await db.shortlist.get(KEY)).toBeUndefined();
    expect(await undoDecision(db, KEY)).toMatchObject({ entry: { status: 'maybe' }, decision: { status: 'maybe' } });
    expect(await undoDecision(db, KEY)).toEqual({ entry: null, decision: null });
    expect(await undoDecision(db, KEY)).toEqual({ entry: null, decision: null });
    expect(await db.shortlist.count()).toBe(0);
  });
});

it('goes with its profile: to its id once that is known, and out of the database when it is deleted', async () => {
  const db = emptyDatabase();
  await decide(db, 'instagram:@nora', 'declined', ['inactive'], [], NOW);
  await db.transaction('rw', db.tables, () => rekey(db, 'instagram:@nora', KEY));
  expect(await lastDecision(db, KEY)).toMatchObject({ status: 'declined', reasons: ['inactive'] });
  await deleteProfile(db, KEY);
  expect(await db.decisions.count()).toBe(0);
});
