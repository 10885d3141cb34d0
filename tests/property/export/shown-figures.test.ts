import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownFigures } from '@/lib/export/shown-figures';
import { createFormats } from '@/lib/i18n/format';
import { MESSAGES } from '@/lib/i18n/messages';
import { BASES, CONFIDENCES, KPI_IDS, UNITS } from '@/lib/model/measure';
import { aMeasure } from '../../unit/export/builders';

const f = createFormats('en', MESSAGES.en);
const OF_GROWTH = new Set(['growth30d', 'sponsoredLift']);

const measures = fc
  .record({
    // The share of a language stands behind the language's name.
    id: fc.constantFrom(...KPI_IDS.filter((id) => id !== 'audienceLanguage')),
    unit: fc.constantFrom(...UNITS),
    basis: fc.constantFrom(...BASES),
    confidence: fc.constantFrom(...CONFIDENCES),
    // Figures that lie halfway between two roundings are the ones that go wrong.
    value: fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -5, max: 2 })).map(([a, e]) => a * 10 ** e),
    wide: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ id, unit, basis, confidence, value, wide }) =>
    aMeasure(id, value, {
      unit: OF_GROWTH.has(id) ? 'fraction' : unit,
      basis,
      confidence,
      parts: unit === 'points' ? { positive: 1 } : undefined,
      low: value * (1 - wide / 100),
      high: value * (1 + wide / 50),
    }),
  );

/** "−1,234.5%", "12.3K" as a number. */
function read(text: string): number {
  const times = { K: 1e3, M: 1e6, B: 1e9 }[text.replace('%', '').at(-1) ?? ''] ?? 1;
  return Number.parseFloat(text.replaceAll(',', '').replace('−', '-')) * times;
}

const close = (figure: number | null, text: string | undefined) => {
  expect(figure).not.toBeNull();
  expect(figure).toBeCloseTo(read(text ?? ''), 6);
};

it('every number is the one that is read on the screen', () => {
  fc.assert(
    fc.property(measures, (measure) => {
      const { value, low, high } = shownFigures(measure);
      const isRange = measure.basis === 'model' || measure.unit === 'points';
      if (isRange) expect(value).toBeNull();
      else close(value, f.measure(measure));
      const range = isRange ? f.measure(measure) : f.interval(measure);
      if (range === '') {
        expect([low, high]).toEqual([null, null]);
        return;
      }
      const ends = range.replace(/^[a-z ]+, /, '').split(/–| … | to /);
      close(low, ends[0]);
      close(high, ends.at(-1));
    }),
    { numRuns: 2_000 },
  );
});
