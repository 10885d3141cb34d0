import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noNotes } from '@/lib/model/notes';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { STATUSES } from '@/lib/model/shortlist';
import { digestOf, stampOf } from '@/lib/shortlist/digest';
import { countsByStatus, filtered, labelsOf, NO_FILTER } from '@/lib/shortlist/filter';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { rowsOf } from '@/lib/shortlist/row';
import { SORT_KEYS, sorted } from '@/lib/shortlist/sort';
import { built } from '../../support/reports/built';

const [like] = rowsOf(
  [{ profileKey: 'instagram:1', status: 'new', addedAt: 0 }],
  [digestOf(built.instagramMicro(), DEFAULT_SETTINGS)],
  new Map(),
) as [ShortlistRow];

type Said = {
  name: string;
  rate: number | null;
  followers?: number;
  status?: (typeof STATUSES)[number];
  tags?: string[];
};

function row({ name, rate, followers = 48_200, status = 'new', tags = [] }: Said, index = 0): ShortlistRow {
  const reported = like.engagement!;
  const engagement = { ...reported, measure: { ...reported.measure, value: rate } };
  const quantity = { value: followers, low: followers, high: followers, precision: 'exact' as const };
  return {
    ...like,
    key: `instagram:${name}`,
    entry: { profileKey: `instagram:${name}`, status, addedAt: index },
    notes: { ...noNotes(`instagram:${name}`), tags },
    engagement,
    digest: {
      ...like.digest,
      profile: { ...like.digest.profile, displayName: name, handle: null, followers: quantity },
    },
  };
}
const names = (rows: readonly ShortlistRow[]) => rows.map(({ digest }) => digest.profile.displayName);
const ROWS = [
  row({ name: 'Zoë Ågren', rate: 0.05, tags: ['Food'], status: 'maybe' }, 0),
  row({ name: 'anna', rate: null, tags: ['food', 'home'] }, 1),
  row({ name: 'Bert', rate: 0.01, followers: 900, status: 'declined' }, 2),
];

describe('filter', () => {
  it('finds names and tags without case or accents, all the words that are typed', () => {
    expect(names(filtered(ROWS, { ...NO_FILTER, text: 'agren' }))).toEqual(['Zoë Ågren']);
    expect(names(filtered(ROWS, { ...NO_FILTER, text: 'food anna' }))).toEqual(['anna']);
    expect(names(filtered(ROWS, { ...NO_FILTER, tag: 'FOOD' }))).toEqual(['Zoë Ågren', 'anna']);
    expect(filtered(ROWS, { ...NO_FILTER, text: 'nobody' })).toEqual([]);
  });

  it('counts each status under everything else that is asked', () => {
    const counts = countsByStatus(ROWS, { ...NO_FILTER, tag: 'food', status: 'declined' });
    expect(counts).toMatchObject({ all: 2, maybe: 1, new: 1, declined: 0 });
  });

  it('offers each label once', () => {
    expect(
      labelsOf(
        ROWS.map(({ notes }) => notes),
        'tags',
      ),
    ).toEqual(['Food', 'home']);
  });
});

describe('sort', () => {
  it('puts what is unknown last, in either direction', () => {
    expect(names(sorted(ROWS, { by: 'engagement', descending: true }))).toEqual(['Zoë Ågren', 'Bert', 'anna']);
    expect(names(sorted(ROWS, { by: 'engagement', descending: false }))).toEqual(['Bert', 'Zoë Ågren', 'anna']);
  });

  it('sorts names as people do', () => {
    expect(names(sorted(ROWS, { by: 'name', descending: false }))).toEqual(['anna', 'Bert', 'Zoë Ågren']);
  });

  it('loses and doubles nobody, whatever it sorts by, and sorting again changes nothing', () => {
    const said = fc.record({
      name: fc.string({ minLength: 1 }),
      rate: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      followers: fc.integer({ min: 0, max: 1e8 }),
      status: fc.constantFrom(...STATUSES),
    });
    fc.assert(
      fc.property(fc.array(said), fc.constantFrom(...SORT_KEYS), fc.boolean(), (all, by, descending) => {
        const rows = all.map(row);
        const once = sorted(rows, { by, descending });
        expect(new Set(once)).toEqual(new Set(rows));
        expect(once).toHaveLength(rows.length);
        expect(sorted(once, { by, descending })).toEqual(once);
      }),
    );
  });
});

it('a digest is out of date as soon as a setting that its figures rest on changes', () => {
  const { stamp } = digestOf(built.tiktokMid(), DEFAULT_SETTINGS);
  expect(stamp).toBe(stampOf({ ...DEFAULT_SETTINGS, watchList: ['x'] }));
  expect(stamp).not.toBe(stampOf({ ...DEFAULT_SETTINGS, windowSize: 20 }));
  expect(stamp).not.toBe(stampOf({ ...DEFAULT_SETTINGS, minimumAgeHours: 24 }));
});
