import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FONT, PALETTE } from '@/lib/share/palette';
import { ROOT } from '../../tools/root';

const TOKENS = readFileSync(join(ROOT, 'components/styles/tokens.css'), 'utf8');
const tokenOf = (token: string) => TOKENS.match(new RegExp(`--cg-${token}:\\s*([^;]+);`))?.[1] ?? '';

it.each(Object.entries(PALETTE))('%s is the token’s light colour', (token, colour) => {
  expect(tokenOf(token).match(/^light-dark\((#\w+),/)?.[1]).toBe(colour);
});

it('the font is the pages’', () => {
  expect(FONT).toBe(tokenOf('font'));
});
