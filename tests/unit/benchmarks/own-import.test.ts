import { describe, expect, it } from 'vitest';
import { OWN_COLUMNS, type OwnColumn } from '@/lib/benchmarks/own-import/columns';
import { type Lexicon, readOwnBenchmarks } from '@/lib/benchmarks/own-import/read-own';
import { type SheetRow, sheetRowOf, templateRows } from '@/lib/benchmarks/own-import/template';
import { KPI_IDS, type KpiId } from '@/lib/model/measure';
import { FORMATS, PLATFORMS } from '@/lib/model/platform';
import { TIERS } from '@/lib/model/report';
import { STANDARD_BORDERS, WIDE_MICRO_BORDERS } from '@/lib/model/settings';
import { NOW } from './builders';

const among =
  <T extends string>(all: readonly T[]) =>
  (word: string) =>
    all.find((one) => one === word.toLowerCase()) ?? null;
const LEXICON: Lexicon = {
  site: among(PLATFORMS),
  kpi: (word) => KPI_IDS.find((one) => one === word) ?? null,
  tier: among(TIERS),
  format: among(FORMATS),
};
const OPTIONS = { lexicon: LEXICON, borders: STANDARD_BORDERS, now: NOW };

type Texts = Partial<Record<OwnColumn, string>>;
const GOOD: Texts = {
  ...{ site: 'Instagram', kpi: 'engagementRateByFollowers', followers_min: '10,000', followers_max: '50K' },
  ...{ p25: '1.2', p50: '2.1', p75: '3.4', source: 'Lantern Lab', year: '2026', n: '120', note: 'Spring' },
};
const read = (rows: Texts[], dialect: 'en' | 'fr' = 'en', options = OPTIONS) =>
  readOwnBenchmarks(
    {
      ...{ headers: OWN_COLUMNS, rows: rows.map((row) => OWN_COLUMNS.map((column) => row[column] ?? '')) },
      ...{ numbers: rows.map((_, index) => index + 2), dialect },
    },
    options,
  );
/** The one row that a sheet with this difference has. */
const taken = (differs: Texts, dialect: 'en' | 'fr' = 'en') => {
  const { rows, bad } = read([{ ...GOOD, ...differs }], dialect);
  expect(bad).toEqual([]);
  return rows[0]!;
};

describe('a row that can be taken', () => {
  it('is read with all it says; rates are in percent', () => {
    expect(taken({})).toMatchObject({
      ...{ platform: 'instagram', kpi: 'engagementRateByFollowers', format: null, min: 10_000, max: 50_000 },
      ...{ p10: null, p25: 0.012, p50: 0.021, p75: 0.034, p90: null },
      ...{ source: 'Lantern Lab', year: 2026, n: 120, note: 'Spring', importedAt: NOW },
    });
  });

  it('has a rate in percent with or without its sign, and never a fraction: 0.02 is 0.02 %', () => {
    const rate = (value: string) => taken({ p25: '', p50: '', p75: '', value }).p50;
    expect(['2.4', '2.4%', '2.4 %', '0.02', '4.7'].map(rate)).toEqual([0.024, 0.024, 0.024, 0.0002, 0.047]);
  });

  it('has counts as they are', () => {
    const views = { kpi: 'viewsPerPost', p25: '', p50: '', p75: '' };
    expect(taken({ ...views, value: '42,000.5' }).p50).toBe(42_000.5);
    expect(taken({ ...views, value: '42 000,5' }, 'fr').p50).toBe(42_000.5);
  });

  it.each(['1200', '1,200', '1 200', '1\u202f200', '1.200', '1’200'])('has a sample of 1200 written %s', (n) => {
    expect(taken({ n }).n).toBe(1_200);
    expect(taken({ n, p25: '1,2', p50: '2,1', p75: '3,4' }, 'fr').n).toBe(1_200);
  });

  it('has the size of a tier by the user’s own borders', () => {
    const tier = { ...GOOD, followers_min: '', followers_max: '', tier: 'micro' };
    const maxOf = (borders: typeof STANDARD_BORDERS) => read([tier], 'en', { ...OPTIONS, borders }).rows[0]?.max;
    expect([STANDARD_BORDERS, WIDE_MICRO_BORDERS].map(maxOf)).toEqual([50_000, 100_000]);
    expect(taken({ ...tier, tier: 'mega' })).toMatchObject({ min: 1_000_000, max: null });
    expect(taken({ ...tier, tier: 'pico' })).toMatchObject({ min: 0, max: 1_000 });
  });
});

describe('a row that can’t be taken', () => {
  it.each<[string, Texts, OwnColumn | null]>([
    ['site', { site: 'Orkut' }, 'site'],
    ['kpi', { kpi: 'fame' }, 'kpi'],
    ['kpi-ambiguous', { kpi: 'Engagement rate' }, 'kpi'],
    ['tier', { followers_min: '', followers_max: '', tier: 'giant' }, 'tier'],
    ['size', { followers_min: '', followers_max: '' }, null],
    ['followers', { followers_min: 'many' }, 'followers_min'],
    ['bounds', { followers_max: '10000' }, 'followers_max'],
    ['format', { format: 'fax' }, 'format'],
    ['number', { p50: 'high' }, 'p50'],
    ['ambiguous', { p50: '2,345' }, 'p50'],
    ['negative', { p25: '-1' }, 'p25'],
    ['over-100', { kpi: 'sponsoredShare', p75: '101' }, 'p75'],
    ['no-figure', { p25: '', p50: '', p75: '' }, null],
    ['order', { p25: '2.2' }, null],
    ['value-and-median', { value: '2.2' }, 'value'],
    ['source', { source: '' }, null],
    ['year', { year: '2062' }, 'year'],
    ['n', { n: '0' }, 'n'],
    ['n', { n: '12.5' }, 'n'],
    ['n', { n: '1.2K' }, 'n'],
    ['n', { n: 'some' }, 'n'],
  ])('is named with its number and why: %s', (problem, differs, column) => {
    const { rows, bad } = read([
      { ...GOOD, source: 'Another' },
      { ...GOOD, ...differs },
    ]);
    expect(rows.map(({ source }) => source)).toEqual(['Another']);
    expect(bad).toMatchObject([{ row: 3, column, problem }]);
    if (column) expect(bad[0]?.text).toBe(differs[column] ?? GOOD[column]);
  });

  it('says what another row says of the same; the first is taken', () => {
    const { rows, bad } = read([GOOD, { ...GOOD, source: 'LANTERN LAB', p50: '2.2' }, { ...GOOD, year: '2025' }]);
    expect(rows.map(({ p50, year }) => [p50, year])).toEqual([
      [0.021, 2026],
      [0.021, 2025],
    ]);
    expect(bad).toMatchObject([{ row: 3, column: null, problem: 'repeat' }]);
  });
});

it('a file without a column that each row needs is not read, and columns left out are named', () => {
  const sheet = { headers: ['Platform', 'Metric', 'Colour'], rows: [['tiktok', 'viewRate', 'red']], numbers: [2] };
  expect(readOwnBenchmarks({ ...sheet, dialect: 'en' }, OPTIONS)).toEqual({
    ...{ rows: [], bad: [], missing: ['source'], ignored: ['Colour'] },
  });
});

describe.each(['en', 'fr'] as const)('round trip, %s', (dialect) => {
  const textOf = (value: string | number | null) =>
    typeof value === 'number' && dialect === 'fr' ? `${value}`.replace('.', ',') : `${value ?? ''}`;
  const again = (rows: SheetRow[]) =>
    read(
      rows.map((row) => Object.fromEntries(OWN_COLUMNS.map((column) => [column, textOf(row[column])]))),
      dialect,
    );
  const name = (kpi: KpiId) => kpi;

  it('the template is taken as a whole, and what was taken is written as it was read', () => {
    const { rows, bad, missing, ignored } = again(templateRows({ source: 'Example', note: 'Made up', name }, 2026));
    expect({ bad, missing, ignored }).toEqual({ bad: [], missing: [], ignored: [] });
    expect(rows).toMatchObject([
      { platform: 'instagram', min: 10_000, max: 50_000, p25: 0.012, p50: 0.021, p75: 0.034, n: 120 },
      { platform: 'tiktok', min: 10_000, max: 50_000, p25: 0.08, p50: null, p75: 0.315, n: null },
      { platform: 'youtube', min: 50_000, max: 500_000, format: 'video', p50: 42_000 },
    ]);
    expect(again(rows.map((row) => sheetRowOf(row, name)))).toEqual({ rows, bad: [], missing: [], ignored: [] });
  });
});
