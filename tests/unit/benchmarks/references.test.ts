import { describe, expect, it } from 'vitest';
import { applyChoice, referencesFor } from '@/lib/benchmarks/references';
import type { Measure } from '@/lib/model/measure';
import { aMeasure, aQuestion, readProfiles } from './builders';

const lifetimeLikes = (value: number, differs: Partial<Measure> = {}) =>
  aMeasure({ id: 'lifetimeLikeRate', basis: 'lifetime', value, n: 0, of: 0, ...differs });
const onTikTok = (measure: Measure, followers = 5_000) =>
  referencesFor(aQuestion(measure, { platform: 'tiktok', profileKey: 'tiktok:1', followers }));

describe('a firm band', () => {
  it('decides the lifetime like rate on TikTok without any post, by the band of the size (TIDES: 4.3 to 37.2 % for nano)', () => {
    const { chosen } = onTikTok(lifetimeLikes(0.4));
    expect(chosen).toMatchObject({
      level: 'firm',
      verdict: 'above',
      couldBeTypical: false,
      figure: { record: 'percentiles.json#0', year: 2024, population: 'creators', tier: '1K-10K' },
    });
    expect(chosen.level === 'firm' && chosen.band.p25).toBeCloseTo(0.04304071518712408, 12);
    expect(chosen.level === 'firm' && chosen.band.p75).toBeCloseTo(0.3717546022026957, 12);
    expect(onTikTok(lifetimeLikes(0.1)).chosen).toMatchObject({ verdict: 'typical' });
    expect(onTikTok(lifetimeLikes(0.04)).chosen).toMatchObject({ verdict: 'below' });
  });

  it('could be typical where the interval reaches over a border', () => {
    expect(onTikTok(lifetimeLikes(0.4, { low: 0.36, high: 0.44 })).chosen).toMatchObject({
      verdict: 'above',
      couldBeTypical: true,
    });
    expect(onTikTok(lifetimeLikes(0.4, { low: 0.38, high: 0.44 })).chosen).toMatchObject({ couldBeTypical: false });
  });

  it('shows the band without a verdict while there is no value', () => {
    const measure = aMeasure({ id: 'lifetimeLikeRate', basis: 'lifetime', value: null, reason: 'not-on-this-page' });
    expect(onTikTok(measure).chosen).toMatchObject({ level: 'firm', verdict: null, couldBeTypical: false });
  });

  it('reads a low following ÷ followers as typical: only a high one means anything', () => {
    const ratio = (value: number) => aMeasure({ id: 'followingToFollowers', basis: 'followersNow', value, n: 0 });
    expect(onTikTok(ratio(0.001)).chosen).toMatchObject({ level: 'firm', verdict: 'typical', couldBeTypical: false });
    expect(onTikTok(ratio(0.9)).chosen).toMatchObject({ verdict: 'above' });
  });

  it('is looked up by the followers within the set’s own bounds, whatever the user calls the tier', () => {
    const tierAt = (followers: number) => {
      const { chosen } = onTikTok(lifetimeLikes(0.1), followers);
      return chosen.level === 'firm' ? chosen.figure.tier : chosen.level;
    };
    expect([1_000, 9_999, 10_000, 70_000, 999_999, 1_000_000].map(tierAt)).toEqual([
      '1K-10K',
      '1K-10K',
      '10K-50K',
      '50K-500K',
      '500K-1M',
      '1M+',
    ]);
  });
});

describe('published figures', () => {
  it('are placed, not judged, on Instagram: HypeAuditor’s 1.78, 2.19, 1.85 and 2.78 % for nano', () => {
    const at = (value: number, differs: Partial<Measure> = {}) => {
      const { chosen } = referencesFor(aQuestion(aMeasure({ value, ...differs })));
      if (chosen.level !== 'indicative') throw new Error(`The level is ${chosen.level}`);
      return chosen;
    };
    expect(at(0.02).figures.map(({ record, value }) => [record, value])).toEqual([
      ['benchmarks.json#0', 0.0178],
      ['benchmarks.json#43', 0.0219],
      ['benchmarks.json#44', 0.0185],
      ['benchmarks.json#91', 0.0278],
    ]);
    expect(at(0.02).position).toBe('between');
    expect(at(0.03, { low: 0.028, high: 0.033 }).position).toBe('above');
    expect(at(0.01).position).toBe('below');
    expect(at(0.03, { low: 0.027, high: 0.033 }).position, 'the interval reaches over 2.78 %').toBeNull();
    expect(at(0.03, { n: 5 }).position, 'five posts').toBeNull();
  });

  it('of views are never shown to a rate by followers, nor the other way round', () => {
    for (const platform of ['instagram', 'tiktok', 'youtube'] as const) {
      for (const format of [null, 'reel', 'video', 'short', 'image', 'carousel'] as const) {
        for (const followers of [5_000, 20_000, 100_000, 700_000, 3_000_000]) {
          for (const basis of ['followers', 'views'] as const) {
            const id = basis === 'views' ? 'engagementRateByViews' : 'engagementRateByFollowers';
            const measure = aMeasure({ id, basis, format });
            for (const reference of referencesFor(aQuestion(measure, { platform, followers })).alternatives) {
              const figures = reference.level === 'indicative' ? reference.figures : [];
              for (const { denominator } of figures) {
                expect(basis === 'views' ? ['views'] : ['followers', 'subscribers']).toContain(denominator);
              }
            }
          }
        }
      }
    }
  });

  it('of followers are not shown to a rate whose basis is views', () => {
    const mislabelled = referencesFor(aQuestion(aMeasure({ basis: 'views' })));
    expect(mislabelled.chosen).toEqual({ level: 'none', why: 'other-definitions' });
  });

  it('that count saves too are left out, for saves are not in this rate', () => {
    const measure = aMeasure({ id: 'engagementRateByViews', basis: 'views', value: 0.05 });
    const { chosen } = onTikTok(measure);
    const records = chosen.level === 'indicative' ? chosen.figures.map(({ numerator }) => numerator) : [];
    expect(records).toEqual(['all interactions', 'likes+comments+shares']);
  });

  it('are none, and say why, for what has no norm', () => {
    const why = (differs: Partial<Measure>, question: Partial<Parameters<typeof referencesFor>[0]> = {}) => {
      const { chosen } = referencesFor(aQuestion(aMeasure(differs), question));
      return chosen.level === 'none' ? chosen.why : chosen.level;
    };
    expect(why({ id: 'estimatedReach', basis: 'model' })).toBe('by-design');
    expect(why({ id: 'growth30d', basis: 'ownSnapshots' })).toBe('by-design');
    expect(why({}, { followers: 800, tier: 'pico' })).toBe('under-1k');
    expect(why({}, { followers: 0, tier: null })).toBe('no-followers');
    expect(why({ id: 'cadence', basis: 'posts' })).toBe('nothing-published');
    expect(why({ id: 'cadence', basis: 'posts' }, { platform: 'tiktok' })).toBe('only-brands');
    expect(why({ id: 'followingToFollowers', basis: 'followersNow' }, { platform: 'youtube' })).toBe('not-public');
    expect(why({ id: 'viewRate', format: 'video' }, { platform: 'youtube' })).toBe('only-lifetime');
    expect(why({ id: 'viewRate', format: 'live' }, { platform: 'youtube' })).toBe('other-format');
    expect(why({ id: 'viewsPerPost', unit: 'count', basis: 'posts' })).toBe('nothing-published');
  });
});

describe('profiles the user has read', () => {
  const measure = aMeasure({ value: 0.045 });
  const beside = (values: number[]) => referencesFor(aQuestion(measure, { ownSet: readProfiles(measure, values) }));

  it('tell a rank from five on, this profile counted, and stand before the published figures', () => {
    expect(beside([0.05, 0.04, 0.03]).chosen.level).toBe('indicative');
    const { chosen, alternatives } = beside([0.05, 0.04, 0.03, 0.02, 0.01, 0.005]);
    expect(chosen).toEqual({ level: 'own', rank: 2, of: 7, band: null, verdict: null, couldBeTypical: false });
    expect(alternatives.map(({ level }) => level)).toEqual(['own', 'indicative']);
    expect(beside([0.05, 0.04, 0.03, 0.02]).chosen).toMatchObject({ rank: 2, of: 5 });
  });

  it('are a band with a verdict from twenty others on, this profile left out of it', () => {
    const values = Array.from({ length: 21 }, (_, index) => (index + 1) / 1_000);
    expect(beside(values.slice(0, 19)).chosen).toMatchObject({ of: 20, band: null });
    const { chosen } = beside(values);
    expect(chosen).toMatchObject({ level: 'own', rank: 1, of: 22, verdict: 'above' });
    const band = chosen.level === 'own' ? chosen.band : null;
    expect(band?.n).toBe(21);
    expect([band?.p10, band?.p25, band?.p50, band?.p75, band?.p90].map((p) => p?.toFixed(4))).toEqual([
      '0.0030',
      '0.0060',
      '0.0110',
      '0.0160',
      '0.0190',
    ]);
  });

  it('stand beside a firm band, one choice away', () => {
    const likes = lifetimeLikes(0.1);
    const ownSet = readProfiles(likes, [0.1, 0.2, 0.3, 0.05], { platform: 'tiktok' });
    const question = aQuestion(likes, { platform: 'tiktok', profileKey: 'tiktok:1', ownSet });
    const references = referencesFor(question);
    expect(references.chosen.level).toBe('firm');
    expect(references.alternatives.map(({ level }) => level)).toEqual(['firm', 'own']);
    expect(applyChoice(references, { kind: 'own' })).toMatchObject({ level: 'own', rank: 3, of: 5 });
  });

  it('never rank a figure that has too few posts, nor one of estimated reach', () => {
    const five = aMeasure({ n: 5 });
    const many = readProfiles(five, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(referencesFor(aQuestion(five, { ownSet: many })).alternatives.map(({ level }) => level)).toEqual([
      'indicative',
    ]);
    const reach = aMeasure({ id: 'estimatedReach', basis: 'model', unit: 'count', value: 900 });
    const references = referencesFor(aQuestion(reach, { ownSet: readProfiles(reach, [1, 2, 3, 4, 5, 6]) }));
    expect(references.alternatives).toEqual([{ level: 'none', why: 'by-design' }]);
  });
});

describe('the user’s choice', () => {
  const references = referencesFor(aQuestion(aMeasure()));

  it('of another tier shows that tier’s published figures', () => {
    const micro = applyChoice(references, { kind: 'tier', tier: 'micro' });
    const records = micro.level === 'indicative' ? micro.figures.map(({ record }) => record) : [];
    expect(records).toContain('benchmarks.json#1');
    expect(applyChoice(references, { kind: 'tier', tier: 'pico' })).toEqual({ level: 'none', why: 'under-1k' });
  });

  it('of the own set says so while that is too small; automatic is the default', () => {
    expect(applyChoice(references, { kind: 'own' })).toEqual({ level: 'none', why: 'own-set-too-small' });
    expect(applyChoice(references, { kind: 'auto' })).toBe(references.chosen);
  });
});
