import { describe, expect, it } from 'vitest';
import { kpiInput, type PostSpec, times } from '../../support/builders';
import { measureOf } from './measuring';

const share = (...specs: PostSpec[]) => measureOf('sponsoredShare', kpiInput('instagram', {}, specs));
const labelled = { sponsored: true };
const plain = { sponsored: false };

describe('sponsored share', () => {
  it('is of the posts whose label could be read: 2 of 8, readable on 8 of 12', () => {
    const measure = share(...times(2, labelled), ...times(6, plain), ...times(4));
    expect(measure).toMatchObject({
      value: 0.25,
      low: 0.25,
      high: 0.25,
      n: 8,
      of: 12,
      parts: { sponsored: 2, labelled: 8, of: 12 },
    });
    expect(measure.used.map(({ value }) => value)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('has no figure where the label is readable on fewer than six', () => {
    expect(share(...times(5, labelled), ...times(7))).toMatchObject({
      value: null,
      low: null,
      high: null,
      n: 5,
      of: 12,
      reason: 'too-few-labels',
      parts: { sponsored: 5, labelled: 5, of: 12 },
    });
    expect(share(...times(6, plain))).toMatchObject({ value: 0, n: 6 });
  });

  it('counts posts with hidden likes, for it needs none, and none from outside the window', () => {
    const hidden: PostSpec = { sponsored: true, withheld: { likes: 'hidden' } };
    expect(share(hidden, ...times(11, plain), ...times(8, labelled))).toMatchObject({ value: 1 / 12, n: 12, of: 12 });
  });
});
