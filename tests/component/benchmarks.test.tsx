// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { BenchmarksScreen, type BenchmarksScreenProps } from '@/components/benchmarks/benchmarks-screen';
import shipped from '@/lib/benchmarks/data/records.generated.json';
import type { BenchmarkRecords } from '@/lib/benchmarks/records';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { STANDARD_BORDERS } from '@/lib/model/settings';
import { showPage, textOf } from '../support/pages';
import { aMeasure, readProfiles } from '../unit/benchmarks/builders';

const ALL = shipped as unknown as BenchmarkRecords;
/** Short enough to be drawn whole. */
const BRANDS = { ...ALL, records: ALL.records.filter(({ population }) => population === 'brands').slice(0, 5) };
const CREATORS = { ...ALL, records: ALL.records.filter(({ standing }) => standing.level === 'firm').slice(0, 5) };
const MIXED = { ...ALL, records: [...BRANDS.records, ...CREATORS.records] };

const OWN: OwnBenchmark = {
  ...{ id: 'a', platform: 'instagram', kpi: 'engagementRateByFollowers', format: null, min: 10_000, max: 50_000 },
  ...{ p10: null, p25: 0.03, p50: 0.04, p75: 0.05, p90: null, source: 'Lantern Lab', year: 2026, n: 120, note: '' },
  importedAt: 0,
};

function show(differs: Partial<BenchmarksScreenProps> = {}, lang: 'en' | 'fr' = 'en') {
  const undo = vi.fn(async () => true);
  const own = { rows: [OWN], bringIn: vi.fn(async () => undo), remove: vi.fn(async () => undo) };
  const props = { records: MIXED, ownSet: [], own, sector: null, borders: STANDARD_BORDERS, ...differs };
  return { ...showPage(<BenchmarksScreen {...props} />, lang), own, undo };
}
const rows = () => within(screen.getByRole('table')).getAllByRole('row').map(textOf);

describe('the list', () => {
  it('has published figures and the user’s own, each saying what it may do; brand accounts are labelled', () => {
    const { text } = show();
    expect(text()).toContain('11 figures');
    expect(rows().filter((row) => row.includes('Brand accounts'))).toHaveLength(5);
    expect(rows().filter((row) => row.includes('Decides'))).toHaveLength(5);
    const [own, ...others] = rows().filter((row) => row.includes('Lantern Lab'));
    expect(others).toEqual([]);
    expect(own).toMatch(/4%.*middle half 3–5%.*10K–50K.*2026 ?n = 120.*Your own/);
  });

  it('is narrowed, says how many of how many are left, and is whole again at a press', async () => {
    const { text } = show();
    await userEvent.selectOptions(screen.getByLabelText('Use'), 'own');
    expect(text()).toContain('1 of 11 figures');
    expect(text()).not.toContain('Brand accounts');
    await userEvent.selectOptions(screen.getByLabelText('Site'), 'tiktok');
    expect(text()).toContain('No figure matches this choice.');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(text()).toContain('11 figures');
  });

  it('says each published figure’s source, with a link where there is one', () => {
    const linked = ALL.records.filter(({ source }) => ALL.sources[source]?.url).slice(0, 3);
    show({ records: { ...ALL, records: linked } });
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(addresses.sort()).toEqual(linked.map(({ source }) => ALL.sources[source]?.url).sort());
  });
});

describe('the user’s own figures', () => {
  it('go one by one or all at once, and come back', async () => {
    const { own, undo, text } = show();
    await userEvent.click(screen.getByRole('button', { name: /^Remove Lantern Lab/ }));
    expect(own.remove).toHaveBeenLastCalledWith(['a']);
    expect(text()).toContain('1 figure removed.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(text()).toContain('Undone.');
    await userEvent.click(screen.getByRole('button', { name: 'Remove all' }));
    expect(own.remove).toHaveBeenLastCalledWith(['a']);
  });

  it('say nothing of a change that failed: the page says why', async () => {
    const { text } = show({ own: { rows: [OWN], bringIn: vi.fn(), remove: vi.fn(async () => null) } });
    await userEvent.click(screen.getByRole('button', { name: 'Remove all' }));
    expect(text()).not.toContain('removed');
  });
});

it('profiles that were read stand apart, with a median from the first and a spread from the fifth on', () => {
  const measure = aMeasure();
  const four = readProfiles(measure, [0.01, 0.02, 0.03, 0.04]).map((row) => ({ ...row, readAt: Date.now() }));
  const { text, again } = show({ ownSet: four });
  expect(text()).toContain('Profiles you have read');
  expect(text()).toContain('2.5%');
  expect(text()).toContain('from 5 profiles on');
  const five = readProfiles(measure, [0.01, 0.02, 0.03, 0.04, 0.05]).map((row) => ({ ...row, readAt: Date.now() }));
  const own = { rows: [], bringIn: vi.fn(), remove: vi.fn() };
  again(<BenchmarksScreen records={MIXED} ownSet={five} own={own} sector={null} borders={STANDARD_BORDERS} />);
  expect(text()).toContain('2–4%');
});

it.each(['en', 'fr'] as const)('axe finds no fault (%s)', async (lang) => {
  const { container } = show({}, lang);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
});
