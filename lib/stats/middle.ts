import { median, quantileSorted } from 'simple-statistics';
import { divide, type Interval } from './interval';

type Sample = readonly Interval[];

const sorted = (sample: Sample, part: keyof Interval): number[] =>
  sample.map((figure) => figure[part]).sort((a, b) => a - b);

/** The median of these very figures, with what their own ranges leave open; of at least one figure. */
export const middleOf = (sample: Sample): Interval => ({
  value: median(sorted(sample, 'value')),
  low: median(sorted(sample, 'low')),
  high: median(sorted(sample, 'high')),
});

/**
 * Interquartile range ÷ median of these very figures, with what their own ranges leave open; null where the median may be
 * zero. Example: quartiles 225 and 475 around a median of 350 → 0.714.
 */
export function relativeSpread(sample: Sample): Interval | null {
  const quartile = (part: keyof Interval, share: number) => quantileSorted(sorted(sample, part), share);
  const range = {
    value: quartile('value', 0.75) - quartile('value', 0.25),
    low: Math.max(0, quartile('low', 0.75) - quartile('high', 0.25)),
    high: quartile('high', 0.75) - quartile('low', 0.25),
  };
  return divide(range, middleOf(sample));
}

/** Share of these very figures that exceed `times` × their median, with what their ranges leave open. */
export function shareAbove(sample: Sample, times: number): Interval {
  const middle = middleOf(sample);
  const share = (isAbove: (figure: Interval) => boolean) => sample.filter(isAbove).length / sample.length;
  return {
    value: share(({ value }) => value > times * middle.value),
    low: share(({ low }) => low > times * middle.high),
    high: share(({ high }) => high > times * middle.low),
  };
}
