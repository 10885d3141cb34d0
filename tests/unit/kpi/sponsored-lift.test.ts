import { describe, expect, it } from 'vitest';
import { kpiInput, type PostSpec } from '../../support/builders';
import { measureOf } from './measuring';

const post = (likes: number, sponsored?: boolean): PostSpec => ({ likes, comments: 0, sponsored });
const lift = (...specs: PostSpec[]) => measureOf('sponsoredLift', kpiInput('instagram', { followers: 10_000 }, specs));

describe('sponsored vs organic', () => {
  it('is the quotient of the two medians, less one', () => {
    const paid = [100, 210, 300].map((likes) => post(likes, true));
    const others = [200, 290, 300, 310, 900].map((likes) => post(likes, false));
    const measure = lift(...paid, ...others);
    expect(measure.value).toBeCloseTo(210 / 300 - 1, 12);
    expect(measure).toMatchObject({ n: 8, of: 8, intervalKind: 'sampleRange', confidence: 'smallSample' });
    expect(measure.low).toBeCloseTo(100 / 900 - 1, 12);
    expect(measure.high).toBeCloseTo(300 / 200 - 1, 12);
    expect(measure.parts).toMatchObject({ sponsored: 3, others: 5 });
    expect(measure.parts?.sponsoredRate).toBeCloseTo(0.021, 12);
    expect(measure.parts?.othersRate).toBeCloseTo(0.03, 12);
  });

  it('needs three posts on either side, and says so', () => {
    const two = [post(100, true), post(100, true)];
    const many = Array.from({ length: 6 }, () => post(200, false));
    expect(lift(...two, ...many)).toMatchObject({ value: null, reason: 'too-few-on-a-side', parts: { sponsored: 2 } });
    expect(lift(...many)).toMatchObject({ value: null, reason: 'too-few-on-a-side' });
  });

  it('leaves out posts of which the label was not read', () => {
    const known = [1, 2, 3].flatMap(() => [post(100, true), post(200, false)]);
    const measure = lift(...known, post(5_000), post(5_000));
    expect(measure).toMatchObject({ n: 6, of: 8 });
    expect(measure.value).toBeCloseTo(-0.5, 12);
  });

  it('is not defined where the others got nothing', () => {
    const specs = [1, 2, 3].flatMap(() => [post(100, true), post(0, false)]);
    expect(lift(...specs)).toMatchObject({ value: null, reason: 'zero-denominator' });
  });

  it('is a 90 % interval from six posts on either side', () => {
    const side = (likes: number, sponsored: boolean) => Array.from({ length: 6 }, () => post(likes, sponsored));
    expect(lift(...side(100, true), ...side(200, false))).toMatchObject({
      n: 12,
      intervalKind: 'median90',
      confidence: 'exact',
      unit: 'fraction',
      basis: 'posts',
    });
    const fewer = lift(...side(100, true).slice(1), ...side(200, false));
    expect(fewer).toMatchObject({ n: 11, intervalKind: 'sampleRange', confidence: 'smallSample' });
  });

  it('needs three of the others as well, and leaves out posts that lack a count', () => {
    const paid = [1, 2, 3].map(() => post(100, true));
    expect(lift(...paid, post(200, false), post(200, false))).toMatchObject({
      value: null,
      reason: 'too-few-on-a-side',
      parts: { sponsored: 3, others: 2 },
    });
    const unread: PostSpec = { likes: 9, sponsored: false };
    expect(lift(...paid, ...[1, 2, 3].map(() => post(200, false)), unread)).toMatchObject({ n: 6, of: 7 });
    const unknown = kpiInput('instagram', {}, [...paid, ...[1, 2, 3].map(() => post(200, false))]);
    expect(measureOf('sponsoredLift', unknown)).toMatchObject({
      value: null,
      n: 0,
      parts: { sponsored: 0, others: 0 },
    });
  });

  it('is by views on TikTok', () => {
    const video = (likes: number, views: number, sponsored: boolean): PostSpec => ({
      ...{ likes, comments: 0, shares: 0, views, sponsored },
    });
    const specs = [1, 2, 3].flatMap(() => [video(50, 1_000, true), video(50, 2_000, false)]);
    expect(measureOf('sponsoredLift', kpiInput('tiktok', { followers: 10 }, specs)).value).toBeCloseTo(1, 12);
  });
});
