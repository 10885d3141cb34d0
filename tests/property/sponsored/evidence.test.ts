import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceIn } from '@/lib/sponsored/evidence';
import { fold } from '@/lib/sponsored/fold';

const pieces = fc.constantFrom(
  ...['#ad', 'Werbung', 'publicité', '@kiln.house', 'code', 'MARLO10', 'pub', 'not', 'sponsored', 'Bewerbung', '#'],
  ...['@', '\n', ' | ', '👩🏽‍🎨', '\u200B', 'é', 'ﬁ', '𝗔𝗱', 'İ', '10%', 'hello@x.example', ' ', '(', ')', '«', '»'],
);
const captions = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

it('never throws, and all evidence stands in the caption', () => {
  fc.assert(
    fc.property(captions, (caption) => {
      const { words, codes, mentions } = evidenceIn(caption);
      const oneSpaced = caption.replace(/\s+/g, ' ');
      for (const word of [...words, ...codes]) expect(oneSpaced).toContain(word.replace(/\s+/g, ' '));
      for (const handle of mentions) expect(caption.normalize('NFKC').toLowerCase()).toContain(`@${handle}`);
    }),
    { numRuns: 1_000 },
  );
});

it('finds a disclosure hashtag between any words, and no part of one', () => {
  const plain = fc.stringMatching(/^[b-df-hj-np-tv-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(plain), fc.array(plain), plain, (before, after, more) => {
      const around = (word: string) => [...before, word, ...after].join(' ');
      expect(evidenceIn(around('#ad')).words).toContain('#ad');
      expect(evidenceIn(around(`#ad${more}z`)).words).toEqual([]);
      expect(evidenceIn(around(`#${more}x`)).words).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('maps each plain character to its place', () => {
  fc.assert(
    fc.property(captions, (caption) => {
      const { text, from } = fold(caption);
      expect(from).toHaveLength(text.length + 1);
      expect(from.at(-1)).toBe(caption.length);
      expect([...from].sort((a, b) => a - b)).toEqual(from);
    }),
  );
});

it('takes no time on captions made to be slow', () => {
  const slow = [
    'code '.repeat(1_200),
    'not '.repeat(1_500),
    '@'.repeat(6_000),
    `#${'_'.repeat(5_999)}`,
    '| ad '.repeat(1_200),
  ];
  for (const caption of [
    ...slow,
    'a10 for '.repeat(750),
    'ad '.repeat(2_000),
    ' '.repeat(6_000),
    `${'gifted  '.repeat(750)}`,
  ]) {
    const start = performance.now();
    expect(evidenceIn(caption).words.length).toBeLessThanOrEqual(20);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
