import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SENTIMENT_LABELS } from '@/lib/model/sentiment';
import { createSentiment } from '@/lib/sentiment/sentiment';
import { matches } from '@/lib/sentiment/terms';

const sentiment = await createSentiment();
const piece = fc.constantFrom(
  ...['love', 'not', 'ugly', 'very', 'but', '😍', '😂', ':(', '<3', '!', '?', '\n', '@a.b', '#x', 'j’', 'pas', 'nul'],
  ...['trop', 'sooo', '\u200d', '👎🏽', 'https://a.example', "don't", '__proto__', 'constructor', 'İ', 'ﬁ', '𝗔'],
);
const texts = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const marks = fc.oneof(fc.constantFrom('en', 'fr', 'es', 'de', 'pt-BR', 'it', 'id', 'und', null), fc.string());
const read = (text: string, mark: string | null) => sentiment.readComment({ text, mark });

it('never throws, says one of the labels, the same each time, and a reason exactly where it is unknown', () => {
  fc.assert(
    fc.property(texts, marks, (text, mark) => {
      const reading = read(text, mark);
      expect(SENTIMENT_LABELS).toContain(reading.label);
      expect(['positive', 'neutral', 'negative']).toContain(reading.forced);
      expect(reading.reason !== undefined).toBe(reading.label === 'unknown');
      if (reading.label !== 'unknown') expect(reading.label).toBe(reading.forced);
      expect(read(text, mark)).toEqual(reading);
      matches(text, [text]);
    }),
    { numRuns: 1_000 },
  );
});

it('capitals and how far a word is stretched make no difference', () => {
  const words = fc.array(fc.constantFrom('love', 'this', 'so', 'ugly', 'not', 'queen', 'cringe', 'but', '🔥'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 3, max: 9 }), (parts, times) => {
      const text = parts.join(' ');
      expect(read(text.toUpperCase(), 'en')).toEqual(read(text, 'en'));
      const stretch = (count: number) => read(`${text} ugly${'y'.repeat(count)} cutie`, 'en');
      expect(stretch(times)).toEqual(stretch(3));
    }),
    { numRuns: 300 },
  );
});
