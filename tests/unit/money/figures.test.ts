import { describe, expect, it } from 'vitest';
import { figuresOf } from '@/lib/money/registry';
import { collaboration, FULL, moneyFigure } from '../../support/builders/collaboration';

const RATES = { cpm: 15, per: 'impressions', cpe: null, currency: 'USD', source: 'Lefty', date: '2025' } as const;
const VIEWS = { views: { value: 31_200, low: 27_900, high: 34_000 } };

describe('a collaboration that was typed in full', () => {
  it('gives every figure, worked out by hand', () => {
    const figures = figuresOf({ collaboration: FULL, expected: VIEWS, emv: RATES });
    const rounded = Object.fromEntries(figures.map(({ id, value }) => [id, Number(value?.toPrecision(4))]));
    // Cost: 1 000 + 150 + 50 = 1 200. What is left of an order: 85 · 0.4 = 34.
    expect(rounded).toEqual({
      cpm: 5.882, // 1 200 000 / 204 000
      cpv: 0.01923, // 1 200 / 62 400
      cpe: 0.375, // 1 200 / 3 200
      ctr: 0.007039, // 1 436 / 204 000
      cpc: 0.8357, // 1 200 / 1 436
      conversionRate: 0.04039, // 58 / 1 436
      cpa: 20.69, // 1 200 / 58
      roas: 4.108, // 4 930 / 1 200
      roi: 0.6433, // (1 972 − 1 200) / 1 200
      breakEvenConversions: 35.29, // 1 200 / 34
      maxCpa: 34,
      maxFee: 786, // 31 200 · 58 / 62 400 · 34 − 200 = 29 · 34 − 200
      emv: 3_060, // 204 · 15
    });
    expect(figures.every(({ missing, reason }) => missing.length === 0 && reason === undefined)).toBe(true);
  });

  it('has the interval of the conversion rate, and ends alike where all is counted', () => {
    const rate = moneyFigure('conversionRate', FULL);
    expect([rate.low, rate.high].map((end) => end?.toFixed(5))).toEqual(['0.03267', '0.04984']);
    expect(moneyFigure('cpa', FULL)).toMatchObject({ low: 1_200 / 58, high: 1_200 / 58 });
  });
});

describe('what is blank', () => {
  it('is never taken for zero: every figure is blank and names what it lacks', () => {
    const figures = figuresOf({ collaboration: collaboration(), expected: null, emv: null });
    for (const figure of figures.filter(({ id }) => id !== 'emv')) {
      expect(figure).toMatchObject({ value: null, low: null, high: null, reason: 'missing' });
      expect(figure.missing.length).toBeGreaterThan(0);
    }
    expect(figures.find(({ id }) => id === 'emv')).toMatchObject({ value: null, reason: 'off', missing: [] });
  });

  it('each of the three costs is asked for', () => {
    expect(moneyFigure('cpa', { fee: 900, conversions: 3 }).missing).toEqual(['product', 'platformCost']);
    expect(moneyFigure('cpa', { fee: 900, product: 0, platformCost: 0, conversions: 3 }).value).toBe(300);
  });

  it('a return without a margin is there, and says what it leaves out', () => {
    const { margin: _, ...without } = FULL;
    expect(moneyFigure('roi', without)).toMatchObject({ basis: 'before-product-cost', missing: [] });
    expect(moneyFigure('roi', FULL).basis).toBe('with-margin');
    expect(moneyFigure('maxCpa', without).missing).toEqual(['margin']);
  });

  it('a click rate is by impressions, or else by views, and says which', () => {
    expect(moneyFigure('ctr', FULL).basis).toBe('impressions');
    expect(moneyFigure('ctr', { ...FULL, impressions: null })).toMatchObject({ basis: 'views', value: 1_436 / 62_400 });
    // Impressions of zero were typed: they are not passed over.
    expect(moneyFigure('ctr', { ...FULL, impressions: 0 })).toMatchObject({ value: null, reason: 'not-defined' });
  });
});

describe('what can’t be divided', () => {
  it.each([
    ['cpm', 'impressions'],
    ['cpv', 'views'],
    ['cpe', 'engagements'],
    ['ctr', 'impressions'],
    ['cpc', 'clicks'],
    ['cpa', 'conversions'],
    ['breakEvenConversions', 'orderValue'],
    ['breakEvenConversions', 'margin'],
    ['maxFee', 'clicks'],
  ] as const)('%s without any %s is not defined', (id, input) => {
    const given = id === 'maxFee' ? { ...FULL, conversions: 0, [input]: 0 } : { ...FULL, [input]: 0 };
    const figure = moneyFigure(id, given, { expected: VIEWS });
    expect(figure).toMatchObject({ value: null, low: null, high: null, reason: 'not-defined', missing: [] });
  });

  it.each(['roas', 'roi'] as const)('%s of what cost nothing is not defined', (id) =>
    expect(moneyFigure(id, { ...FULL, fee: 0, product: 0, platformCost: 0 })).toMatchObject({
      value: null,
      reason: 'not-defined',
    }),
  );

  it('sales without clicks, or more of them than clicks, came by code', () => {
    for (const clicks of [0, 57])
      expect(moneyFigure('conversionRate', { ...FULL, clicks }).reason).toBe('sales-by-code');
    expect(moneyFigure('conversionRate', { ...FULL, clicks: 58 }).value).toBe(1);
    expect(moneyFigure('conversionRate', { clicks: 0, conversions: 0 }).reason).toBe('not-defined');
    expect(moneyFigure('maxFee', { ...FULL, clicks: 57 }, { expected: VIEWS }).reason).toBe('sales-by-code');
  });

  it('clicks beyond the views give no rate of clicks per view', () =>
    expect(moneyFigure('maxFee', { ...FULL, clicks: 70_000 }, { expected: VIEWS }).reason).toBe(
      'more-clicks-than-views',
    ));

  it('what can’t be is named, not worked with', () => {
    expect(moneyFigure('cpa', { ...FULL, fee: -5 })).toMatchObject({ reason: 'out-of-range', missing: ['fee'] });
    expect(moneyFigure('maxCpa', { ...FULL, margin: 40 })).toMatchObject({
      reason: 'out-of-range',
      missing: ['margin'],
    });
    expect(moneyFigure('cpm', { ...FULL, impressions: Number.NaN }).reason).toBe('out-of-range');
  });

  it('a fee that never pays is below zero, not hidden', () =>
    expect(moneyFigure('maxFee', { ...FULL, product: 5_000 }, { expected: VIEWS }).value).toBeCloseTo(-4_064, 6));
});

describe('earned media value', () => {
  it('is off unless it is wanted, and no other figure knows of it', () => {
    const [withIt, without] = [RATES, null].map((emv) => figuresOf({ collaboration: FULL, expected: VIEWS, emv }));
    expect(without?.at(-1)?.reason).toBe('off');
    expect(withIt?.slice(0, -1)).toEqual(without?.slice(0, -1));
  });

  it('by views or by engagements, as its rates have it; without a rate it lacks one', () => {
    expect(moneyFigure('emv', FULL, { emv: { ...RATES, cpm: null, cpe: 0.25 } })).toMatchObject({
      value: 800,
      basis: 'engagements',
    });
    expect(moneyFigure('emv', { views: 10_000 }, { emv: { ...RATES, per: 'views' } })).toMatchObject({
      value: 150,
      basis: 'views',
    });
    expect(moneyFigure('emv', FULL, { emv: { ...RATES, cpm: null } }).missing).toEqual(['emvCpm']);
  });
});
