import { describe, expect, it } from 'vitest';
import type { CellValue, Column } from '@/lib/export/csv';
import { evidenceColumns, evidenceRows } from '@/lib/export/evidence';
import type { ExportRow } from '@/lib/export/export-row';
import { fromCsv } from '@/lib/export/from-csv';
import { columnOf, HEADERS } from '@/lib/export/headers';
import { profilesToCsv, profilesToTsv, readableColumns } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import { noNotes } from '@/lib/model/notes';
import { aMeasure, aReport, awkwardRows, reported } from './builders';

/** What the columns say of each row, by key: what a file of them must read back to. */
function saidBy<Row>(rows: Row[], columns: Column<Row>[]): Record<string, CellValue>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ header, value }) => [columnOf(header).key, value(row)])));
}
const one = (row: Partial<ExportRow> = {}): ExportRow => ({
  report: aReport(),
  entry: null,
  notes: noNotes('instagram:1'),
  ...row,
});
const read = (row: ExportRow) => fromCsv(profilesToCsv([row], 'readable')).records[0]!;

describe.each(['en', 'fr'] as const)('24 awkward profiles, in %s', (language) => {
  const rows = awkwardRows();
  const labels = LABELS[language];

  it('read back to the same values in the readable preset', () => {
    const { dialect, records } = fromCsv(profilesToCsv(rows, 'readable', labels));
    expect(dialect).toBe(language);
    expect(records).toEqual(saidBy(rows, readableColumns(labels)));
    expect(records.map(({ name }) => name)).toEqual(rows.map(({ report }) => report.profile.displayName));
    expect(records.map(({ followers }) => followers)).toEqual(
      rows.map(({ report }) => report.profile.followers?.value),
    );
  });

  it('read back to the same values with evidence', () => {
    const { records } = fromCsv(profilesToCsv(rows, 'evidence', labels));
    expect(records).toHaveLength(48);
    expect(records).toEqual(saidBy(evidenceRows(rows), evidenceColumns(labels)));
    const rates = records.filter(({ kpi }) => kpi === labels.words.kpi.engagementRateByFollowers);
    rates.forEach(({ value, reason }, index) => {
      const measured = rows[index]!.report.measures[0]!.measure.value;
      if (measured === null) expect([value, reason]).toEqual([null, labels.words.reason['too-few-posts']]);
      else expect(Number(value) / (measured * 100)).toBeCloseTo(1, 10);
    });
  });

  it('hold no cell that a spreadsheet would run', () => {
    for (const preset of ['readable', 'evidence'] as const) {
      const lines = profilesToTsv(rows, preset, labels).split('\n');
      const cells = lines.flatMap((line) => line.split('\t')).map((cell) => cell.replace(/^"/, ''));
      expect(cells.filter((cell) => /^[=+@]/.test(cell) || /^-(?![\d.,]+$)/.test(cell))).toEqual([]);
      expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
    }
  });
});

describe('the readable preset', () => {
  it('says what the card says, in percent and with units in the headers', () => {
    const record = read(one({ entry: { profileKey: 'instagram:1', status: 'shortlisted', addedAt: 0 } }));
    expect(record).toMatchObject({
      platform: 'Instagram',
      handle: 'lina.paints',
      followers: 8_940,
      tier: 'Nano',
      engagementRate: 3.741,
      engagementRateRange: '3.367–4.115',
      engagementRatePosts: 12,
      engagementRateBasis: 'followers',
      typicalViews: 12_346,
      typicalViewsRange: '11111–13580',
      typicalViewsOf: '12',
      viewRate: null,
      viewRateRange: null,
      estimatedReachLow: 450,
      estimatedReachHigh: 1_300,
      sponsoredShare: null,
      sponsoredSharePosts: null,
      email: 'lina@example.org',
      links: 'https://example.org/lina https://example.org/shop',
      status: 'Shortlisted',
      readAt: '2026-11-24',
    });
  });

  it('takes the engagement rate that the card leads with, and the headline format', () => {
    const report = aReport({}, [
      reported(aMeasure('engagementRateByFollowers', 0.01)),
      reported(aMeasure('engagementRateByViews', 0.05, { basis: 'views', format: 'video' })),
      reported(aMeasure('engagementRateByViews', 0.09, { basis: 'views', format: 'short' })),
    ]);
    const youTube = { ...report, format: 'short' as const, headline: ['engagementRateByViews' as const] };
    expect(read(one({ report: youTube }))).toMatchObject({ engagementRate: 9, engagementRateBasis: 'views' });
    expect(read(one({ report: { ...report, headline: [] } }))).toMatchObject({ engagementRate: 1 });
  });

  it('is empty, not 0, for a profile of which nothing is known', () => {
    const profile = { followers: null, displayName: null, category: null, email: null, links: [] };
    const record = read(one({ report: { ...aReport(profile, []), tier: null } }));
    const known = Object.entries(record).filter(([, value]) => value !== null);
    expect(known.map(([key]) => key)).toEqual(['platform', 'handle', 'url', 'readAt']);
  });
});

describe('the evidence preset', () => {
  const [rate, , viewRate] = fromCsv(profilesToCsv([one()], 'evidence')).records;

  it('has interval, sample, window, basis, confidence, sources and reference of each KPI', () => {
    expect(rate).toMatchObject({
      kpi: 'Engagement rate, by followers',
      value: 3.74123,
      unit: '%',
      basis: 'followers',
      interval: '90 % interval of the median',
      posts: 12,
      postsOf: 12,
      windowFrom: '2026-10-01T00:00:00.000Z',
      confidence: 'exact counts',
      sources: 'loaded data + page text',
      reason: null,
      referenceLevel: 'indicative',
      referenceSource: 'Publisher 1 | Publisher 2',
      referenceYear: '2025 | 2026',
      referenceFigures: '1.78 | 2.19',
      verdict: 'between the published figures',
      readAt: '2026-11-24T09:41:00.000Z',
    });
  });

  it('says why a value is unknown', () => {
    expect(viewRate).toMatchObject({
      kpi: 'View rate',
      value: null,
      confidence: null,
      reason: 'not on this page yet',
    });
  });

  it('keeps a profile that could not be read, with the reason', () => {
    const report = { ...aReport({}, []), error: 'login-wall' as const };
    const records = fromCsv(profilesToCsv([one({ report })], 'evidence')).records;
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ handle: 'lina.paints', kpi: null, reason: 'behind the login' });
  });

  it('tells a firm band, its source and a verdict that is not certain', () => {
    const [indicative] = aReport().measures;
    const figures = indicative!.reference.level === 'indicative' ? indicative!.reference.figures : [];
    const { value: _, ...figure } = figures[0]!;
    const band = { p10: 0.01, p25: 0.02, p50: 0.03, p75: 0.04, p90: 0.05, n: 957 };
    const measure = reported(aMeasure('lifetimeLikeRate', 0.041, { basis: 'lifetime' }), {
      level: 'firm',
      band,
      figure,
      verdict: 'above',
      couldBeTypical: true,
    });
    const report = aReport({}, [measure]);
    expect(fromCsv(profilesToCsv([one({ report })], 'evidence', LABELS.fr)).records[0]).toMatchObject({
      referenceLevel: 'ferme',
      referencePopulation: 'créateurs',
      typicalLow: 2,
      typicalHigh: 4,
      verdict: 'au-dessus (peut-être dans la norme)',
    });
  });
});

it('every header stands alone within its language, without a delimiter, and reads as the same column in both', () => {
  for (const language of ['en', 'fr'] as const) {
    const headers = Object.values(HEADERS).map((header) => header[language]);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => /[,;\t"]/.test(header))).toEqual([]);
  }
  for (const [key, header] of Object.entries(HEADERS)) {
    expect([columnOf(header.en).key, columnOf(header.fr).key]).toEqual([key, key]);
  }
});

it('the French words are French: only names and terms of the field are spelt alike', () => {
  const alike = leaves(LABELS.en.words).filter((word) => leaves(LABELS.fr.words).includes(word));
  const shared = 'Instagram,TikTok,YouTube,Pico,Nano,Micro,Mid,Macro,Image,Reel,Short,%,likes,posts,points,estimation';
  expect(alike.filter((word) => !shared.split(',').includes(word))).toEqual([]);
});

function leaves(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return words && typeof words === 'object' ? Object.values(words).flatMap(leaves) : [];
}
