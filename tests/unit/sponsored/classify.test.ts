import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/sponsored/classify';
import { evidenceIn } from '@/lib/sponsored/evidence';

const clues = { label: false as boolean | null, partners: [], own: ['marlo.makes.pots'] };
const of = (caption: string) => classify({ ...clues, caption: evidenceIn(caption) });

describe('discount codes', () => {
  it.each([
    ['Use code ANNA10 at checkout', ['code ANNA10']],
    ['10 % avec le code ANNA10 !', ['code ANNA10']],
    ['Code promo : « MARLO »', ['Code promo : « MARLO »']],
    ['my code “ANNA” gives you more', ['code “ANNA”']],
    ['code "ANNA', ['code "ANNA']],
    ['Mit ANNA10 bekommst du 10%', ['ANNA10']],
    ['20 % Rabatt mit dem Code: TON20', ['Code: TON20']],
    ['20 % Rabatt mit TON20', ['Rabatt mit TON20']],
    ['Rabattcode ANNA-15', ['Rabattcode ANNA-15']],
    ['código ANNA10', ['código ANNA10']],
    ['codice sconto ANNA10', ['codice sconto ANNA10']],
    ['cupom ANNA10', ['cupom ANNA10']],
    ['kortingscode ANNA10', ['kortingscode ANNA10']],
    ['ANNA10 for 10% off', ['ANNA10']],
    ['code anna10', ['code anna10']],
    ['Mon code postal est 75011', []],
    ['code RED, CODE GEASS, QR code', []],
    ['I write code in PYTHON3', []],
    ['dress code, code of conduct', []],
    ['', []],
  ])('%s', (caption, codes) => {
    expect(evidenceIn(caption).codes).toEqual(codes);
  });
});

describe('accounts that are mentioned', () => {
  it.each([
    ['with @claypress and @Kiln.House.', ['claypress', 'kiln.house']],
    ['(@claypress), @claypress again', ['claypress']],
    ['...@claypress’s wheel', ['claypress']],
    ['hello@claypress.example, tiktok.com/@claypress', []],
    ['see you @5pm @ the studio', []],
    ['@Jørgen-Keramik', ['jørgen-keramik']],
  ])('%s', (caption, mentions) => {
    expect(evidenceIn(caption).mentions).toEqual(mentions);
  });

  it('are not the profile itself, in any spelling', () => {
    expect(of('by @Marlo.Makes.Pots with @claypress').mentions).toEqual(['claypress']);
    expect(
      classify({ ...clues, own: ['@MARLO.makes.pots', null], caption: evidenceIn('@marlo.makes.pots') }).mentions,
    ).toEqual([]);
  });
});

describe('what a post is', () => {
  it('is declared by the site’s label, whatever the caption says', () => {
    const caption = evidenceIn('A jug @kilnhouse #ad');
    expect(classify({ ...clues, label: true, caption })).toEqual({
      kind: 'declared',
      evidence: ['#ad'],
      partners: [],
      mentions: ['kilnhouse'],
    });
    expect(classify({ ...clues, label: true, caption: null }).kind).toBe('declared');
  });

  it('is likely by its own words, also where a code stands beside them', () => {
    expect(of('#ad with @claypress, code MARLO10')).toMatchObject({ kind: 'likely', evidence: ['#ad'] });
  });

  it('is a question where a code stands beside another account', () => {
    expect(of('My tools from @claypress, code MARLO10')).toEqual({
      kind: 'undisclosed',
      evidence: ['code MARLO10'],
      partners: [],
      mentions: ['claypress'],
    });
    expect(of('10% off in my shop with code MARLO10').kind).toBe('none');
    expect(of('@marlo.makes.pots: code MARLO10').kind).toBe('none');
  });

  it('is none of it where the caption was read, and unknown where it was not', () => {
    expect(of('Quiet day')).toEqual({ kind: 'none', evidence: [], partners: [], mentions: [] });
    expect(classify({ ...clues, caption: null }).kind).toBe('unknown');
    expect(classify({ ...clues, label: null, caption: null }).kind).toBe('unknown');
  });

  it('names a partner once, as partner', () => {
    const caption = evidenceIn('with @claypress and @kilnhouse');
    const { partners, mentions } = classify({ ...clues, label: true, caption, partners: ['claypress'] });
    expect({ partners, mentions }).toEqual({ partners: ['claypress'], mentions: ['kilnhouse'] });
  });
});
