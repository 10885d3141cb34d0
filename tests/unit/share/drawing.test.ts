import { describe, expect, it } from 'vitest';
import { compareSheet } from '@/components/share/compare-sheet';
import { profileSheet } from '@/components/share/profile-sheet';
import { sheetWords } from '@/components/share/sheet-words';
import { drawComparison } from '@/lib/share/draw-comparison';
import { drawProfile } from '@/lib/share/draw-profile';
import type { Drawing, Mark, Measure } from '@/lib/share/pen';
import { NOW } from '../../support/builders';
import { built, fictional } from '../../support/reports/built';
import { PIA } from '../../support/sites/creators';

/** Wider than most fonts, so that much has to be wrapped. */
const measure: Measure = (text, { size }) => [...text].length * size * 0.62;

const LONG = fictional({
  ...PIA,
  id: '77',
  handle: 'maximiliane.von.und.zu.hohenburg_schwarzenfels',
  name: 'Maximiliane Wilhelmine von der Hohenburg-Schwarzenfels Donaudampfschifffahrtsgesellschaftskapitänin',
});

type Text = Extract<Mark, { kind: 'text' }>;
const textsOf = ({ marks }: Drawing) => marks.filter((mark): mark is Text => mark.kind === 'text');
const written = (drawing: Drawing) =>
  textsOf(drawing)
    .map(({ text }) => text)
    .join(' ');

/** Where a text begins and ends. */
function extent({ text, x, type, align }: Text): [number, number] {
  const width = measure(text, type);
  const from = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  return [from, from + width];
}

function expectTidy(drawing: Drawing): void {
  const texts = textsOf(drawing);
  for (const text of texts) {
    const [from, to] = extent(text);
    expect(from, text.text).toBeGreaterThanOrEqual(0);
    expect(to, text.text).toBeLessThanOrEqual(drawing.width);
    expect(text.y + text.type.line, text.text).toBeLessThanOrEqual(drawing.height);
  }
  // No two texts lie on each other.
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const [aFrom, aTo] = extent(a);
      const [bFrom, bTo] = extent(b);
      const apart = aTo <= bFrom || bTo <= aFrom || a.y + a.type.line <= b.y + 0.01 || b.y + b.type.line <= a.y + 0.01;
      expect(apart, `${a.text} / ${b.text}`).toBe(true);
    }
  });
}

describe.each(['en', 'fr'] as const)('the picture in %s', (lang) => {
  const words = sheetWords(lang);

  it.each([
    ['Instagram', built.instagramMicro()],
    ['TikTok', built.tiktokMid()],
    ['YouTube', built.youtubeHalfOpened()],
    ['a rank among profiles read', built.ownRank()],
    ['a private account', built.privateAccount()],
    ['a long name', LONG],
  ])('of one profile: %s: nothing is cut, nothing lies on another', (_, of) => {
    const sheet = profileSheet(of, words, NOW);
    const drawing = drawProfile(sheet, measure);
    expectTidy(drawing);
    for (const { value } of [...sheet.headline, ...sheet.rows]) expect(written(drawing)).toContain(value);
  });

  it.each([
    ['two', [built.instagramMicro(), LONG]],
    ['three', [built.ownBand(1.6), built.youtubeHalfOpened(), built.tiktokMid()]],
    ['four', [built.instagramMicro(), built.tiktokMid(), built.youtubeOpened(), LONG]],
  ])('of %s compared: nothing is cut, nothing lies on another', (_, reports) => {
    const drawing = drawComparison(compareSheet(reports, words, NOW), measure);
    expectTidy(drawing);
    expect(written(drawing)).toContain(words.pages.compare.groups.engagement);
  });
});

it('a longer name makes a higher picture, of the same width', () => {
  const words = sheetWords('en');
  const short = drawProfile(profileSheet(fictional({ ...PIA, name: 'Pia' }), words, NOW), measure);
  const long = drawProfile(profileSheet(LONG, words, NOW), measure);
  expect(long.width).toBe(short.width);
  expect(long.height).toBeGreaterThan(short.height);
});
