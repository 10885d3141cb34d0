import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiId, Measure } from '@/lib/model/measure';
import { type CommentRow, SENTIMENT_LABELS } from '@/lib/model/sentiment';
import { kpiInput } from '../../support/builders';
import { aComment, brandTerms } from '../../support/builders/comment';
import { measureOf } from '../../unit/kpi/measuring';

const IDS = ['netSentiment', 'brandSentiment', 'audienceLanguage', 'genericComments'] as const satisfies KpiId[];

const row = fc.record({
  label: fc.constantFrom(...SENTIMENT_LABELS),
  language: fc.constantFrom('en', 'fr', 'de', null),
  generic: fc.boolean(),
  terms: fc.constantFrom<string[]>(['acme'], []),
});
const rows = fc
  .array(row, { maxLength: 120 })
  .map((all): CommentRow[] => all.map((one, index) => aComment(index, one)));

const measured = (id: KpiId, comments: readonly CommentRow[]): Measure =>
  measureOf(id, { ...kpiInput('tiktok', {}, [], { settings: { brandTerms: brandTerms(['acme']) } }), comments });

describe.each(IDS)('%s', (id) => {
  it('is a value within its range, within its bounds, or a reason; never NaN', () => {
    fc.assert(
      fc.property(rows, (comments) => {
        const { value, low, high, unit, reason, n, of } = measured(id, comments);
        expect(n).toBeLessThanOrEqual(of);
        if (value === null || low === null || high === null) {
          expect([value, low, high, reason]).toEqual([null, null, null, 'too-few-comments']);
          expect(n).toBeLessThan(20);
          return;
        }
        const [least, most] = unit === 'points' ? [-100, 100] : [0, 1];
        const ends = [least, low, value, high, most];
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  it('does not depend on the order in which comments were seen', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(measured(id, other)).toEqual(measured(id, all));
      }),
    );
  });
});

const SIDES = [
  ['positive', 1],
  ['negative', -1],
] as const;
it.each(SIDES)('one more %s comment never moves the sentiment the other way', (label, by) => {
  fc.assert(
    fc.property(rows, (comments) => {
      for (const id of ['netSentiment', 'brandSentiment'] as const) {
        const before = measured(id, comments).value;
        const after = measured(id, [...comments, aComment(999, { label, terms: ['acme'] })]).value;
        if (before !== null && after !== null) expect(by * after).toBeGreaterThanOrEqual(by * before - 1e-9);
      }
    }),
  );
});

it('a generic comment more never lowers the generic share', () => {
  fc.assert(
    fc.property(rows, (comments) => {
      const before = measured('genericComments', comments).value;
      const after = measured('genericComments', [...comments, aComment(999, { generic: true })]).value;
      if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    }),
  );
});
