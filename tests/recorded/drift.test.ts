import { describe, expect, it } from 'vitest';
import { type Failure, runRecording } from '../tools/drift/run';
import { type Entry, entriesOf } from '../tools/drift/subjects';
import { compare } from '../tools/drift/verdict';

const entries = entriesOf();
if (!entries) console.warn('no recordings beside the repository: recorded drift is skipped');

/** Parts that are read in milliseconds: whole pages are left to `npm run drift`. */
const isQuick = ({ body }: Entry): boolean => body !== 'document';

const MUTANTS = 8;

/** A busy machine takes its time over the longest responses. */
const PATIENCE = 180_000;

describe.skipIf(!entries)('a few hundred changed recordings', () => {
  it.each(['instagram', 'tiktok', 'youtube'])(
    '%s: read the same, or not at all',
    (platform) => {
      const quick = (entries ?? []).filter((entry) => entry.platform === platform && isQuick(entry));
      const results = quick.map((entry) => runRecording(entry, MUTANTS, 'test'));
      expect(results.flatMap(({ failures }) => failures)).toEqual<Failure[]>([]);
      expect(results.reduce((sum, { tally }) => sum + tally.mutants, 0)).toBeGreaterThanOrEqual(MUTANTS * 5);
      expect(results.reduce((sum, { tally }) => sum + tally.kept, 0)).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});

describe('the verdict', () => {
  const page = { platform: 'youtube', handle: 'mara', isDrawn: false };
  const exact = (value: number) => ({ value, low: value, high: value, precision: 'exact' });
  const rounded = (low: number, high: number) => ({ value: low, low, high, precision: 'rounded' });
  const wrong = (before: unknown, now: unknown, place = 'post 1.likes') =>
    compare(page, new Map(before === null ? [] : [[place, [before]]]), new Map([[place, [now]]])).wrong;

  it('finds another number, an invented one, and an exact one where the site rounds', () => {
    expect(wrong(exact(1234), exact(1235))).toHaveLength(1);
    expect(wrong(exact(1234), rounded(1300, 1400))).toHaveLength(1);
    expect(wrong(null, exact(3))).toHaveLength(1);
    expect(wrong(rounded(1200, 1300), exact(1250))).toHaveLength(1);
    expect(wrong(null, true, 'post 2.is')).toHaveLength(1);
    expect(wrong('mara', 'tom', 'profile.handle')).toHaveLength(1);
    expect(wrong(null, true, 'profile.verified')).toHaveLength(1);
  });

  it('lets pass what was lost, and what is as true as before', () => {
    expect(compare(page, new Map([['post 1.likes', [exact(5)]]]), new Map())).toEqual({ kept: 0, of: 1, wrong: [] });
    expect(wrong(exact(1234), rounded(1200, 1300))).toEqual([]);
    expect(wrong(true, false, 'profile.verified')).toEqual([]);
    expect(wrong('unavailable', 'unreadable', 'page.error')).toEqual([]);
  });
});
