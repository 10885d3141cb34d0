import { describe, expect, it } from 'vitest';
import { confidenceOf, datesOf, sourcesOf, unknownMeasure, whyNone } from '@/lib/kpi/measure';
import { KPIS } from '@/lib/kpi/registry';
import type { ExclusionReason } from '@/lib/model/measure';
import type { Source } from '@/lib/model/platform';
import { exact, type Precision, type Quantity, rounded } from '@/lib/model/quantity';
import { aPost, daysAgo, kpiInput, NOW, sourced, times } from '../../support/builders';
import { leftOut, measureOf } from './measuring';

describe('a measure without a value', () => {
  it('has nothing in its place, and says why', () => {
    const kpi = KPIS.find(({ id }) => id === 'viewsPerPost')!;
    expect(unknownMeasure(kpi, 'reel', 'not-on-this-page')).toEqual({
      ...{ id: 'viewsPerPost', format: 'reel', unit: 'count', basis: 'posts', reason: 'not-on-this-page' },
      ...{ value: null, low: null, high: null, intervalKind: null, mean: null, quartiles: null },
      ...{ n: 0, of: 0, window: { from: null, to: null, size: 0 }, countsRead: null },
      ...{ confidence: 'exact', used: [], excluded: [], sources: [] },
    });
  });

  it.each<[number, ExclusionReason[], string]>([
    [2, ['not-opened'], 'needs-opened-posts'],
    [0, ['not-opened', 'not-opened', 'not-opened'], 'needs-opened-posts'],
    [1, ['not-opened', 'hidden'], 'too-few-posts'],
    [2, ['not-on-this-page'], 'not-on-this-page'],
    [1, ['not-on-this-page'], 'too-few-posts'],
    [2, ['not-published'], 'not-published'],
    [1, ['not-published'], 'too-few-posts'],
    [2, ['not-published', 'not-opened'], 'needs-opened-posts'],
    [2, [], 'too-few-posts'],
    [2, ['hidden', 'hidden'], 'too-few-posts'],
  ])('with %i figures and posts that are %j: %s', (figures, reasons, why) => {
    const without = reasons.map((reason, index) => ({ postId: `p${index}`, url: '', reason }));
    expect(whyNone(figures, without)).toBe(why);
  });
});

describe('how sure a figure is', () => {
  const of = (...precisions: Precision[]): Quantity[] => precisions.map((precision) => ({ ...exact(5), precision }));

  it('goes by the weakest count, and by the number of posts first', () => {
    expect(confidenceOf(of('exact', 'exact'), 6)).toBe('exact');
    expect(confidenceOf(of('exact', 'rounded'), 6)).toBe('rounded');
    expect(confidenceOf(of('rounded', 'estimated'), 6)).toBe('estimate');
    expect(confidenceOf(of('estimated'), 5)).toBe('smallSample');
  });
});

describe('where and when posts were read', () => {
  it('is from the oldest to the newest of those with a date', () => {
    const dated = [5, 9, 2].map((days) => aPost('tiktok', { publishedAt: daysAgo(days) }));
    expect(datesOf([...dated, aPost('tiktok', { publishedAt: null })])).toEqual({ from: daysAgo(9), to: daysAgo(2) });
    expect(datesOf([])).toEqual({ from: null, to: null });
  });

  it('names each layer once, in one order', () => {
    const from = (source: Source) => ({ fields: { views: sourced(exact(1), NOW, source) } });
    expect(sourcesOf([from('user'), from('api'), from('user'), { fields: {} }])).toEqual(['api', 'user']);
    expect(sourcesOf([{ fields: { views: undefined } }])).toEqual([]);
  });
});

describe('a median measure', () => {
  it('lists the posts it was made of, and why the others were not', () => {
    const input = kpiInput('tiktok', {}, [
      ...[10, 30, 20].map((views) => ({ views })),
      { withheld: { views: 'hidden' } },
      {},
    ]);
    const measure = measureOf('viewsPerPost', input);
    expect(measure).toMatchObject({ value: 20, low: 10, high: 30, n: 3, of: 4, mean: 20, confidence: 'smallSample' });
    expect(measure.window).toEqual({ from: daysAgo(7), to: daysAgo(3), size: 4 });
    expect(measure.used.map(({ postId, url, value }) => [postId, url, value])).toEqual([
      ['p0', 'https://example.org/p0', 10],
      ['p1', 'https://example.org/p1', 30],
      ['p2', 'https://example.org/p2', 20],
    ]);
    expect(leftOut(measure)).toEqual([
      ['p3', 'hidden'],
      ['p4', 'not-on-this-page'],
    ]);
    expect(measure).not.toHaveProperty('reason', expect.any(String));
    expect(measure.sources).toEqual(['api']);
  });

  it('is as sure as the counts', () => {
    const views = times(5, { views: 10 });
    expect(measureOf('viewsPerPost', kpiInput('tiktok', {}, [...views, { views: 10 }])).confidence).toBe('exact');
    const more = [...views, { views: rounded(10, 9, 11) }];
    expect(measureOf('viewsPerPost', kpiInput('tiktok', {}, more)).confidence).toBe('rounded');
  });
});
