import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NONE_REASONS } from '@/lib/benchmarks/none-reason';
import { BANDS, CELLS, FIGURES } from '@/lib/benchmarks/shipped';
import { PLATFORMS } from '@/lib/model/platform';
import { TIERS } from '@/lib/model/report';
import { ROOT } from '../../tools/root';

const RELEASE_YEAR = 2026;

describe('the shipped benchmarks', () => {
  it('have a cell of each KPI and format for every tier from nano on, with the tiers’ bounds', () => {
    const tiersOf = new Map<string, string[]>();
    for (const { platform, kpi, format, tier } of CELLS) {
      const key = `${platform} ${kpi} ${format}`;
      tiersOf.set(key, [...(tiersOf.get(key) ?? []), tier]);
    }
    expect(new Set(CELLS.map(({ platform }) => platform))).toEqual(new Set(PLATFORMS));
    for (const [key, tiers] of tiersOf) expect(tiers, key).toEqual(TIERS.filter((tier) => tier !== 'pico'));
    expect([...new Set(CELLS.map(({ tier, min, max }) => `${tier} ${min} ${max}`))]).toEqual([
      'nano 1000 10000',
      'micro 10000 50000',
      'mid 50000 500000',
      'macro 500000 1000000',
      'mega 1000000 null',
    ]);
  });

  it('cite only records that are there, and say why where they cite none', () => {
    for (const cell of CELLS) {
      const where = `${cell.platform} ${cell.kpi} ${cell.tier} ${cell.format}`;
      if (cell.band) expect(BANDS[cell.band], where).toBeDefined();
      for (const record of cell.figures ?? []) expect(FIGURES[record], `${where} ${record}`).toBeDefined();
      if (!cell.band && !cell.figures?.length) expect(NONE_REASONS, where).toContain(cell.why);
    }
  });

  it('decide by creators only, of quality A or B, at most three years old, with ordered percentiles', () => {
    const deciding = CELLS.filter(({ band }) => band);
    expect(deciding.map(({ platform, kpi }) => `${platform} ${kpi}`)).toEqual([
      ...Array(5).fill('tiktok followingToFollowers'),
      ...Array(5).fill('tiktok lifetimeLikeRate'),
      ...Array(5).fill('youtube lifetimeViewRate'),
    ]);
    for (const { band: record, numerator, denominator } of deciding) {
      const { band, figure } = BANDS[record ?? '']!;
      expect(figure.population).toBe('creators');
      expect(['A', 'B']).toContain(figure.quality);
      expect(RELEASE_YEAR - (figure.year ?? 0)).toBeLessThanOrEqual(3);
      expect(figure.denominator === denominator || denominator === 'subscribers').toBe(true);
      expect(numerator).not.toBe('');
      const ordered = [band.p10, band.p25, band.p50, band.p75, band.p90].map(Number);
      expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
      expect(band.n).toBeGreaterThanOrEqual(500);
    }
  });

  it('hold nothing under a licence that forbids it', () => {
    const folder = join(ROOT, 'lib', 'benchmarks', 'data');
    for (const file of readdirSync(folder)) {
      // A figure that SRF published may be cited; its set of accounts may not be shipped.
      const text = readFileSync(join(folder, file), 'utf8').replace(/\{"name":"SRF Data".*\}/, '');
      expect(text, file).not.toMatch(/instafake|srf|french.?science|CC BY|GPL/i);
    }
  });
});
