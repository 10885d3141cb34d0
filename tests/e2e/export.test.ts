import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headlineMeasure } from '@/lib/compare/compare';
import { fromCsv, type ReadCsv } from '@/lib/export/from-csv';
import { LABELS } from '@/lib/export/words';
import type { KpiId } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { ask } from '../support/browser/ask';
import { askFrom, isolatedWorldOf } from '../support/browser/cdp';
import { type Extension, launchExtension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import { observationsOf } from '../support/reports/observations';
import type { FictionalCreator } from '../support/sites/creator';
import { MARLO, OSKAR, profileUrl, TILDA } from '../support/sites/creators';
import { serveSites } from '../support/sites/serve';
import { fetchReport } from '../tools/demo/kpi-table';

const NAMES = [
  '=HYPERLINK("x")',
  'Quotes "and", commas; semicolons\nnew lines\r\nand 👩🏽‍🎨 🎉',
  '@SUM(1+1)*cmd|A0',
  "'-2+3",
  '-5,5',
  '\tTabbed',
  '0123',
  'Zoë Ågren',
  '小林 さくら',
  'عمر',
];

/** Twenty-four profiles of three sites, ten of them with names that a spreadsheet would trip over. */
const CREATORS: FictionalCreator[] = Array.from({ length: 24 }, (_, index) => {
  const like = [MARLO, TILDA, OSKAR][index % 3]!;
  const posts = like.posts.map((post) => ({ ...post, likes: post.likes + 7 * index }));
  return {
    ...like,
    id: `${like.platform === 'youtube' ? 'UC' : ''}88${String(index).padStart(3, '0')}`,
    handle: `made.up.${index}`,
    name: NAMES[index] ?? `Creator ${index}`,
    followers: like.followers + 100 * index,
    posts: index === 21 ? posts.slice(0, 3) : posts,
  };
});

let extension: Extension;
let desk: Page;
let reports: Report[];

beforeAll(async () => {
  extension = await launchExtension();
  await serveSites(extension.context, Date.now());
  const site = await extension.context.newPage();
  await site.goto(profileUrl(MARLO));
  await (await overlayOf(site)).waitFor(/Marlo/);
  const world = await isolatedWorldOf(site, extension.id);
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
  for (const creator of CREATORS) {
    const observations = observationsOf(creator, { at: Date.now(), opened: creator.platform === 'youtube' ? 6 : 0 });
    expect(await askFrom(world, 'reader:ingest', { observations })).toMatchObject({ ok: true, out: { ok: true } });
    await ask(desk, 'shortlist:set', { profileKey: `${creator.platform}:${creator.id}`, status: 'contacted' });
  }
  // What a profile is compared with depends on all that were read: the reports are those of the end.
  reports = [];
  for (const creator of CREATORS) reports.push(await fetchReport(desk, creator));
  await desk.getByRole('button', { name: /^Shortlist/ }).click();
});
afterAll(() => extension?.close());

async function download(
  preset: 'readable' | 'evidence',
  dialect: 'en' | 'fr',
): Promise<{ name: string; bytes: Buffer; read: ReadCsv }> {
  await desk.getByLabel('Columns').selectOption(preset);
  await desk.getByLabel('Format').selectOption(dialect);
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const bytes = readFileSync(await file.path());
  return {
    name: file.suggestedFilename(),
    bytes,
    read: fromCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
  };
}

const measure = (report: Report, kpi: KpiId) => headlineMeasure(report, kpi)?.measure ?? null;
/** Percent with at most so many significant digits. */
const percent = (share: number | null | undefined, digits = 4) =>
  share == null ? null : Number((100 * share).toPrecision(digits));

/** As it is, without parts of a person. */
const count = (value: number | null | undefined) =>
  value == null ? null : Number(value.toFixed(value < 1_000 ? 1 : 0));

/** "3.2–4.5", with the language's decimal mark; counts in full. */
function range(of: ReturnType<typeof measure>, dialect: 'en' | 'fr'): string | null {
  if (of?.value == null || of.low === null || of.high === null) return null;
  const end = (value: number) => {
    if (of.unit === 'fraction') return String(percent(value));
    return value >= 1_000 ? value.toFixed(0) : String(Number(value.toPrecision(4)));
  };
  const text = of.low === of.high ? end(of.low) : `${end(of.low)}–${end(of.high)}`;
  return dialect === 'fr' ? text.replace(/\./g, ',') : text;
}

describe.each(['en', 'fr'] as const)('24 profiles in the format of %s', (dialect) => {
  const { words } = LABELS[dialect];

  it('the overview reads back to the values of the reports', async () => {
    const { name, bytes, read } = await download('readable', dialect);
    expect(name).toMatch(/^creator-gauge-\d{4}-\d\d-\d\d-\w+\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read.dialect).toBe(dialect);
    expect(read.records).toHaveLength(CREATORS.length);
    for (const report of reports) {
      const row = read.records.find(({ handle }) => handle === report.profile.handle);
      const rate = measure(
        report,
        report.profile.platform === 'instagram' ? 'engagementRateByFollowers' : 'engagementRateByViews',
      );
      expect(row).toMatchObject({
        platform: words.platform[report.profile.platform],
        name: report.profile.displayName,
        url: report.profile.url,
        followers: report.profile.followers?.value,
        tier: report.tier && words.tier[report.tier],
        engagementRate: percent(rate?.value),
        engagementRatePosts: rate?.n,
        engagementRateRange: range(rate, dialect),
        typicalViewsRange: range(measure(report, 'viewsPerPost'), dialect),
        viewRate: percent(measure(report, 'viewRate')?.value),
        viewRateRange: range(measure(report, 'viewRate'), dialect),
        estimatedReachLow: count(measure(report, 'estimatedReach')?.low),
        estimatedReachHigh: count(measure(report, 'estimatedReach')?.high),
        sponsoredShare: percent(measure(report, 'sponsoredShare')?.value),
        links: report.profile.links.join(' '),
        status: words.status.contacted,
      });
    }
    expect(read.records.map(({ name: written }) => written)).toEqual(expect.arrayContaining(NAMES));
  });

  it('the evidence reads back to every KPI of every report', async () => {
    const { read } = await download('evidence', dialect);
    expect(read.records).toHaveLength(reports.reduce((sum, { measures }) => sum + measures.length, 0));
    for (const report of reports) {
      const rows = read.records.filter(({ handle }) => handle === report.profile.handle);
      rows.forEach((row, index) => {
        const { measure: of, reference } = report.measures[index]!;
        const written = (value: number | null) =>
          value === null ? null : of.unit === 'fraction' ? 100 * value : value;
        expect(row).toMatchObject({ kpi: words.kpi[of.id], posts: of.n, postsOf: of.of, basis: words.basis[of.basis] });
        for (const part of ['value', 'low', 'high'] as const) {
          const value = written(of[part]);
          if (value === null) expect(row[part]).toBeNull();
          else expect(Number(row[part])).toBeCloseTo(value, 6);
        }
        expect(row.reason).toBe(of.reason ? words.reason[of.reason] : null);
        expect(row.referenceLevel).toBe(words.level[reference.level]);
        if (reference.level === 'firm') expect(row.referenceSource).toBe(reference.figure.source);
      });
    }
  });

  it('no cell of the raw file begins as a formula', async () => {
    const { bytes } = await download('readable', dialect);
    const text = bytes.toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    const separator = dialect === 'fr' ? ';' : ',';
    for (const raw of NAMES.slice(0, 6)) expect(text).not.toContain(`${separator}${raw}`);
  });
});

/** What a user gets who pastes into a text field. */
async function pasted(): Promise<string> {
  const page = await extension.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

it('"copy for Sheets" fills the clipboard with a row each, in tabs', async () => {
  await desk.bringToFront();
  await desk.getByLabel('Columns').selectOption('readable');
  await desk.getByLabel('Format').selectOption('en');
  await desk.getByRole('button', { name: 'Copy for Sheets' }).click();
  await desk.getByText('24 rows copied. Paste them into a sheet.').waitFor();
  const text = await pasted();
  const { records } = fromCsv(text);
  expect(records).toHaveLength(24);
  expect(text.split('\n').every((line) => line.split('\t').length === text.split('\n')[0]!.split('\t').length)).toBe(
    true,
  );
  const followers = (rows: { followers?: unknown }[]) => rows.map((row) => row.followers).sort();
  expect(followers(records)).toEqual(
    followers(reports.map(({ profile }) => ({ followers: profile.followers?.value }))),
  );
  expect(text).toContain("'=HYPERLINK");
});
