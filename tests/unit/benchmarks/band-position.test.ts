import { describe, expect, it } from 'vitest';
import { bandGeometry, bandPosition, pointsGeometry } from '@/lib/benchmarks/band-position';
import { REACH_MODELS, rateFor } from '@/lib/benchmarks/reach-models';

const band = { p25: 0.02, p50: 0.03, p75: 0.06 };

describe('a band', () => {
  it('draws p25 to p75 at 30 to 65 % of its width', () => {
    expect([0.02, 0.04, 0.06].map((value) => Math.round(bandPosition(value, band).percent * 10) / 10)).toEqual([
      30, 47.5, 65,
    ]);
  });

  it('keeps values off the scale at its ends and says on which side they lie', () => {
    expect(bandPosition(0, band)).toMatchObject({ offScale: null });
    expect(bandPosition(-0.02, band)).toEqual({ percent: 4, offScale: 'low' });
    expect(bandPosition(0.2, band)).toEqual({ percent: 96, offScale: 'high' });
  });

  it('has a place for the marker without dividing by zero where p25 = p75', () => {
    const flat = { p25: 1, p75: 1 };
    expect(bandPosition(1, flat)).toEqual({ percent: 47.5, offScale: null });
    expect(bandPosition(2, flat)).toEqual({ percent: 96, offScale: 'high' });
    expect(bandPosition(0, flat)).toEqual({ percent: 4, offScale: 'low' });
  });

  it('gives notch, marker and capsule, and no marker without a value', () => {
    const geometry = bandGeometry({ value: 0.06, low: 0.02, high: 0.08 }, band);
    expect(geometry.median?.percent).toBeCloseTo(38.75);
    expect(geometry.marker?.percent).toBeCloseTo(65);
    expect(geometry.capsule?.from.percent).toBeCloseTo(30);
    expect(geometry.capsule?.to.percent).toBeCloseTo(82.5);
    expect(bandGeometry({ value: null, low: null, high: null }, band)).toMatchObject({ marker: null, capsule: null });
  });
});

describe('published figures without a band', () => {
  it('stand on a track from 0 to a quarter more than the largest of them and the value', () => {
    const geometry = pointsGeometry({ value: 0.04, low: 0.03, high: 0.06 }, [0.01, 0.02]);
    expect(geometry.max).toBeCloseTo(0.05);
    expect(geometry.ticks.map(Math.round)).toEqual([20, 40]);
    expect(geometry.marker).toBeCloseTo(80);
    expect(geometry.capsule?.from).toBeCloseTo(60);
    expect(geometry.capsule?.to).toBe(100);
  });

  it('stay on the track where all of them are 0', () => {
    expect(pointsGeometry({ value: 0, low: null, high: null }, [0])).toEqual({
      max: 0,
      ticks: [0],
      marker: 0,
      capsule: null,
    });
  });
});

it('the rate of a size follows the source’s own bounds: Roster’s micro ends at 100 000', () => {
  const roster = REACH_MODELS.find(({ id }) => id === 'roster-post-reach-by-tier');
  const rates = roster?.formula.kind === 'perFollower' ? roster.formula.rates : [];
  expect([999, 1_000, 99_999, 100_000, 5_000_000].map((followers) => rateFor(rates, followers))).toEqual([
    0.24, 0.13, 0.06, 0.03, 0.03,
  ]);
  expect(rateFor([{ min: 10, max: 20, factor: 1 }], 20)).toBeNull();
});
