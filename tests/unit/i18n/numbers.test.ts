import { describe, expect, it } from 'vitest';
import { createFormats } from '@/lib/i18n/format';
import { MESSAGES } from '@/lib/i18n/messages';
import { rounded } from '@/lib/model/quantity';
import { indicative, known, own, READ_AT, unknown } from '../../support/reports/parts';

const en = createFormats('en', MESSAGES.en);
const fr = createFormats('fr', MESSAGES.fr);
const DAY = 86_400_000;

describe('figures', () => {
  it.each([
    [0.0374, 'fraction', 3, '3.74%', '3,74\u202f%'],
    [0.44321, 'fraction', 2, '44%', '44\u202f%'],
    [0, 'fraction', 3, '0%', '0\u202f%'],
    [8_940, 'count', 3, '8,940', '8\u202f940'],
    [9_999, 'count', 3, '9,999', '9\u202f999'],
    [9_960, 'count', 2, '10K', '10\u202fk'],
    [48_210, 'count', 3, '48.2K', '48,2\u202fk'],
    [152_000, 'count', 3, '152K', '152\u202fk'],
    [1_234_567, 'count', 2, '1.2M', '1,2\u202fM'],
    [2.51, 'perHundred', 3, '2.51', '2,51'],
    [3.9, 'days', 3, '3', '3'],
  ] as const)('%d as %s with %d digits', (figure, unit, digits, english, french) => {
    expect(en.value(figure, unit, digits)).toBe(english);
    expect(fr.value(figure, unit, digits)).toBe(french);
  });

  it('an unknown one is a dash, and a true zero is 0', () => {
    expect(en.value(null, 'count')).toBe('—');
    expect(en.measure(unknown('viewRate', 'not-on-this-page'))).toBe('—');
    expect(en.quantity(null)).toBe('—');
    expect(en.quantity({ value: 0, low: 0, high: 0, precision: 'exact' })).toBe('0');
  });

  it('digits follow the certainty of the counts', () => {
    const rate = known('engagementRateByViews', 0.03741, 0.031, 0.0452);
    expect(en.measure(rate)).toBe('3.74%');
    expect(en.measure({ ...rate, confidence: 'rounded' })).toBe('3.7%');
    expect(en.quantity(rounded(48_200, 48_150, 48_250))).toBe('48.2K');
  });
});

describe('intervals and ranges', () => {
  it('have the unit once, an en dash, and the spaces of the language', () => {
    const rate = known('engagementRateByFollowers', 0.0374, 0.032, 0.045);
    expect(en.interval(rate)).toBe('3.2–4.5%');
    expect(fr.interval(rate)).toBe('3,2–4,5\u202f%');
    expect(en.range(9_100, 14_000, 'count')).toBe('9.1K–14K');
  });

  it('are left out where they say nothing more than the value', () => {
    expect(en.interval(known('sponsoredShare', 0.25, 0.25, 0.25))).toBe('');
    expect(en.interval(known('viewRate', 0.44, 0.4401, 0.4402, { confidence: 'rounded' }))).toBe('');
    expect(en.interval(unknown('viewRate', 'not-on-this-page'))).toBe('');
  });

  it('estimated reach is its range', () => {
    expect(en.measure(known('estimatedReach', 4_960, 2_892, 7_035))).toBe('2,900–7,000');
  });
});

describe('growth', () => {
  const growth = (value: number, low: number, high: number, insideRounding: number) =>
    known('growth30d', value, low, high, { parts: { spanDays: 9, per30Days: 0, insideRounding } });

  it('is signed, with a true minus', () => {
    expect(en.measure(growth(0.028, 0.027, 0.029, 0))).toBe('+2.8%');
    expect(en.measure(growth(-0.003, -0.004, -0.002, 0))).toBe('−0.3%');
    expect(fr.measure(growth(-0.003, -0.004, -0.002, 0))).toBe('−0,3\u202f%');
  });

  it('inside the rounding of the counts is "less than"', () => {
    expect(en.measure(growth(0, -0.002, 0.0021, 1))).toBe('less than 0.21%');
    expect(fr.measure(growth(0, -0.002, 0.0021, 1))).toBe('moins de 0,21\u202f%');
  });

  it('says over which time', () => {
    expect(en.span(growth(0.01, 0.01, 0.01, 0))).toBe('in 9 days');
    expect(en.span(known('growth30d', 0.01, 0.01, 0.01, { parts: { spanDays: 1, per30Days: 0 } }))).toBe('in 1 day');
    expect(fr.span(known('growth30d', 0.01, 0.01, 0.01, { parts: { spanDays: 20, per30Days: 1 } }))).toBe(
      'sur 30 jours',
    );
  });
});

describe('references', () => {
  const rate = known('engagementRateByFollowers', 0.0374, 0.032, 0.045);

  it('published figures, ranks and own bands', () => {
    expect(en.reference(indicative('above', 0.0219, 0.0178), rate)).toBe('published 1.8–2.2%');
    expect(en.reference(own(2, 7), rate)).toBe('rank 2 of 7 you have read at this size');
    expect(fr.reference(own(2, 24, [0.012, 0.021, 0.031]), rate)).toBe('1,2–3,1\u202f%, 23 lus');
  });
});

describe('times', () => {
  const now = READ_AT;

  it('are 24-hour, with a word for yesterday alone', () => {
    expect(en.time(now)).toBe('09:41');
    expect(en.time(now + 6 * 3_600_000)).toBe('15:41');
    expect(en.when(now - 3_600_000, now)).toBe('08:41');
    expect(en.when(now - DAY, now)).toBe('Yesterday');
    expect(fr.when(now - DAY, now)).toBe('Hier');
    expect(en.when(now - 7 * DAY, now)).toBe('17 Nov');
  });

  it('name the year where it is another', () => {
    expect(en.date(now - 400 * DAY, now)).toBe('20 Oct 2025');
    expect(fr.date(now - 7 * DAY, now)).toBe('17 nov.');
  });
});
