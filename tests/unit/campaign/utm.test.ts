import { expect, it } from 'vitest';
import { PUBLISHED_RESULTS } from '@/lib/benchmarks/campaign-results';
import { CLICK_RATES } from '@/lib/benchmarks/click-rates';
import shipped from '@/lib/benchmarks/data/records.generated.json';
import type { BenchmarkRecords } from '@/lib/benchmarks/records';
import { slug, utmLink, utmOf } from '@/lib/campaign/utm';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const parts = utmOf(aCampaign({ name: 'Été à table' }), aPlacement());

it('a link names site, creator and campaign, and keeps what the address says itself', () => {
  expect(parts).toEqual({
    ...{ source: 'instagram', medium: 'influencer', campaign: 'ete-a-table', content: 'marlo-brenner-instagram-reel' },
  });
  expect(utmLink(' https://shop.example/oil?size=1&utm_source=old#top ', parts)).toBe(
    'https://shop.example/oil?size=1&utm_source=instagram&utm_medium=influencer&utm_campaign=ete-a-table&utm_content=marlo-brenner-instagram-reel#top',
  );
});

it('what the user typed goes before what is made of the names', () => {
  const own = utmOf(aCampaign({ utmCampaign: 'AUT26' }), aPlacement({ content: 'marlo_1' }));
  expect(own).toMatchObject({ campaign: 'AUT26', content: 'marlo_1' });
  expect(slug('  A & B — c  ')).toBe('a-b-c');
  expect(slug('Sœurs Ångström & Søren')).toBe('soeurs-angstrom-soren');
});

it.each(['', 'shop.example', 'javascript:alert(1)', 'ftp://shop.example', 'https://'])(
  '%j is no address of a link',
  (address) => {
    expect(utmLink(address, parts)).toBeNull();
  },
);

it('published rates are those of the shipped records, word for word', () => {
  const { records, sources } = shipped as unknown as BenchmarkRecords;
  for (const { low, high, source, year, records: names } of [...CLICK_RATES, ...PUBLISHED_RESULTS]) {
    const its = records.filter(({ record }) => names.includes(record));
    expect(its).toHaveLength(names.length);
    expect([Math.min(...its.map(({ value }) => value)), Math.max(...its.map(({ value }) => value))]).toEqual([
      low,
      high,
    ]);
    for (const one of its) {
      expect(sources[one.source]?.name).toContain(source);
      expect(one.year).toBe(year);
      expect(['A', 'B']).toContain(one.quality);
    }
  }
});
