import { describe, expect, it } from 'vitest';
import { type Corrected, type Correction, correctionName } from '@/lib/model/correction';
import type { Format } from '@/lib/model/platform';
import { kpiInput, NOW, times } from '../../support/builders';
import { measureOf } from './measuring';

const told = (figure: 'reach' | 'retention', format: Format | null, value: number, at = NOW): Correction => {
  const what: Corrected = { kind: 'insight', figure, format, value };
  return { profileKey: 'youtube:501', name: correctionName(what), what, at };
};

describe('the creator’s own reach', () => {
  const post = { views: 10_000, likes: 500, comments: 100 };
  const input = { ...kpiInput('youtube', {}, times(8, post)), corrections: [told('reach', 'video', 6_000)] };

  it('takes the place of the estimate: exact, the user’s, and of no model', () => {
    const measure = measureOf('estimatedReach', input);
    expect(measure).toMatchObject({ value: 6_000, low: 6_000, high: 6_000, confidence: 'exact', basis: 'insight' });
    expect(measure).toMatchObject({ sources: ['user'], intervalKind: null, n: 0, used: [], countsRead: null });
    expect(measure.parts).toBeUndefined();
  });

  it('is there without any post', () => {
    const empty = { ...kpiInput('tiktok', {}), corrections: [told('reach', null, 6_000)] };
    expect(measureOf('estimatedReach', empty)).toMatchObject({ value: 6_000, reason: undefined });
  });

  it('is what engagement is divided by: 600 of 6 000 are 10 %, an estimate still', () => {
    const measure = measureOf('engagementRateByReach', input);
    expect(measure).toMatchObject({ value: 0.1, n: 8, intervalKind: 'median90', confidence: 'estimate' });
    expect(measure.sources).toContain('user');
    // Views are not needed then.
    const unseen = kpiInput('youtube', {}, times(3, { likes: 500, comments: 100 }));
    const few = measureOf('engagementRateByReach', { ...unseen, corrections: input.corrections });
    expect(few).toMatchObject({ value: 0.1, confidence: 'smallSample' });
  });

  it('is the least that impressions can be', () => {
    expect(measureOf('estimatedImpressions', input)).toMatchObject({ value: 10_000, low: 10_000 });
    const more = { ...input, corrections: [told('reach', 'video', 12_000)] };
    expect(measureOf('estimatedImpressions', more)).toMatchObject({ value: 12_000, low: 12_000, high: 12_000 });
  });

  it('holds for its own format alone', () => {
    const ofShorts = { ...input, corrections: [told('reach', 'short', 6_000), told('reach', null, 5)] };
    expect(measureOf('estimatedReach', ofShorts)).toMatchObject({ value: 7_500, basis: 'model' });
    expect(measureOf('engagementRateByReach', ofShorts).value).toBeCloseTo(600 / 7_500, 12);
  });

  it('is the one that was typed last; of nobody reached there is no rate', () => {
    const twice = [told('reach', 'video', 6_000, NOW), told('reach', 'video', 9_000, NOW - 1)];
    expect(measureOf('estimatedReach', { ...input, corrections: twice }).value).toBe(6_000);
    const nobody = { ...input, corrections: [told('reach', 'video', 0)] };
    expect(measureOf('estimatedReach', nobody).value).toBe(0);
    expect(measureOf('engagementRateByReach', nobody)).toMatchObject({ value: null, n: 0 });
  });
});

it('the creator’s own retention takes the place of the proxy', () => {
  const input = kpiInput('youtube', {}, times(8, { views: 500 }));
  const measure = measureOf('retentionProxy', { ...input, corrections: [told('retention', 'video', 0.42)] });
  expect(measure).toMatchObject({ value: 0.42, low: 0.42, high: 0.42, basis: 'insight', sources: ['user'] });
  expect(measure.parts).toBeUndefined();
  expect(measureOf('retentionProxy', { ...input, corrections: [told('reach', 'video', 0.42)] }).basis).toBe('posts');
});
