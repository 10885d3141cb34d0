import { describe, expect, it } from 'vitest';
import { applyChoice, referencesFor } from '@/lib/benchmarks/references';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import { aMeasure, aQuestion, NOW, readProfiles } from './builders';

const own = (differs: Partial<OwnBenchmark> = {}): OwnBenchmark => ({
  ...{ id: 'a', platform: 'instagram', kpi: 'engagementRateByFollowers', format: null, min: 1_000, max: 10_000 },
  ...{ p10: null, p25: 0.01, p50: 0.015, p75: 0.018, p90: null, source: 'Lantern Lab', year: 2026, n: 40, note: '' },
  importedAt: NOW,
  ...differs,
});
const asked = (rows: OwnBenchmark[], measure = aMeasure(), differs = {}) =>
  referencesFor(aQuestion(measure, { ownBenchmarks: rows, ...differs }));
const choose = (rows: OwnBenchmark[], measure = aMeasure(), differs = {}) =>
  applyChoice(asked(rows, measure, differs), { kind: 'imported' });

describe('the user’s own figures', () => {
  it('judge where they are chosen, under the user’s own name for their source', () => {
    expect(choose([own()])).toMatchObject({
      level: 'imported',
      verdict: 'above',
      couldBeTypical: false,
      figure: { source: 'Lantern Lab', year: 2026, tier: '1K-10K', sample: 40 },
    });
    expect(choose([own()], aMeasure({ value: 0.012 }))).toMatchObject({ verdict: 'typical' });
    expect(choose([own()], aMeasure({ value: 0.009 }))).toMatchObject({ verdict: 'below' });
    expect(choose([own()], aMeasure({ low: 0.017 }))).toMatchObject({ verdict: 'above', couldBeTypical: true });
    expect(choose([own()], aMeasure({ n: 5 })), 'five posts').toMatchObject({ level: 'imported', verdict: null });
  });

  it('are offered behind all others, and never apply by themselves', () => {
    const published = asked([own()]);
    expect(published.chosen.level).toBe('indicative');
    expect(published.alternatives.map(({ level }) => level)).toEqual(['indicative', 'imported']);
    const likes = aMeasure({ id: 'lifetimeLikeRate', basis: 'lifetime', value: 0.1, n: 0 });
    const tiktok = { platform: 'tiktok', profileKey: 'tiktok:1' } as const;
    const firm = asked([own({ platform: 'tiktok', kpi: 'lifetimeLikeRate' })], likes, tiktok);
    expect(firm.chosen.level).toBe('firm');
    const unpublished = aMeasure({ id: 'likesPerPost', unit: 'count', basis: 'posts', value: 90 });
    const alone = asked([own({ kpi: 'likesPerPost', p25: 20, p75: 80 })], unpublished);
    expect(alone.chosen).toEqual({ level: 'none', why: 'nothing-published' });
    expect(alone.alternatives.map(({ level }) => level)).toEqual(['none', 'imported']);
    const many = readProfiles(
      aMeasure(),
      Array.from({ length: 20 }, (_, i) => i / 1_000),
    );
    expect(asked([own()], aMeasure(), { ownSet: many }).alternatives.map(({ level }) => level)).toEqual([
      'own',
      'indicative',
      'imported',
    ]);
  });

  it('are of the profile’s own site, KPI, format and size alone', () => {
    const none = { level: 'none', why: 'not-in-source' };
    for (const other of [
      { platform: 'tiktok' },
      { kpi: 'viewRate' },
      { format: 'image' },
      { min: 5_001 },
      { max: 5_000 },
      { p25: null },
      { p75: null },
    ] as const)
      expect(choose([own(other)]), JSON.stringify(other)).toEqual(none);
    expect(choose([own({ min: 5_000, max: null })]).level).toBe('imported');
    expect(choose([own()], aMeasure(), { tier: null, followers: 0 })).toEqual({ level: 'none', why: 'no-followers' });
    const reach = aMeasure({ id: 'estimatedReach', basis: 'model', unit: 'count', value: 900 });
    expect(choose([own({ kpi: 'estimatedReach' })], reach)).toEqual(none);
  });

  it('need no format where the site has only one that such a figure can be of', () => {
    const views = aMeasure({ id: 'viewRate', format: 'reel', value: 0.2 });
    expect(choose([own({ kpi: 'viewRate' })], views).level).toBe('imported');
    expect(choose([own({ kpi: 'viewRate', format: 'carousel' })], views).level).toBe('none');
    const tiktok = { platform: 'tiktok', profileKey: 'tiktok:1' } as const;
    const byViews = aMeasure({ id: 'engagementRateByViews', basis: 'views' });
    const ofVideos = own({ platform: 'tiktok', kpi: 'engagementRateByViews', format: 'video' });
    expect(choose([ofVideos], byViews, tiktok).level).toBe('imported');
    const shorts = aMeasure({ id: 'engagementRateByViews', basis: 'views', format: 'short' });
    const youtube = { platform: 'youtube', profileKey: 'youtube:1' } as const;
    const ofAll = own({ platform: 'youtube', kpi: 'engagementRateByViews' });
    expect(choose([ofAll], shorts, youtube).level, 'videos and Shorts together').toBe('none');
  });

  it('of several the narrowest comes first, then the newest', () => {
    const wide = own({ id: 'wide', max: null, year: 2026 });
    const old = own({ id: 'old', year: 2024 });
    const recent = own({ id: 'new', year: 2025 });
    const records = asked([wide, old, recent]).alternatives.flatMap((one) =>
      one.level === 'imported' ? [one.figure.record] : [],
    );
    expect(records).toEqual(['own#new', 'own#old', 'own#wide']);
  });

  it('read a low following ÷ followers as typical', () => {
    const ratio = aMeasure({ id: 'followingToFollowers', basis: 'followersNow', value: 0.001, n: 0 });
    expect(choose([own({ kpi: 'followingToFollowers' })], ratio)).toMatchObject({ verdict: 'typical' });
  });
});
