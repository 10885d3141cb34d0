import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelTable } from '../../tools/replay/labels';
import { CAPTURES } from '../../tools/root';
import { CHECKED_LANGUAGES } from '../../tools/tables/languages';
import type { Case } from './entry';

const FILE = join(CAPTURES, 'youtube', 'locale-number-labels--view-counts.json');
/** The columns behind a milliard were recorded at slightly different times: the label's own cut is wider than that. */
const RECORDED_LATER = 1e9;
const COUNTS = [7, 23, 447, 999, 1_000, 2_423, 9_999, 22_795, 103_450, 1_468_050, 135_582_351, 1_109_852_895];

/** The recorded labels of YouTube; none where the recordings are absent. */
export function recordedCases(): Case[] {
  if (!existsSync(FILE)) return [];
  const { values, labels } = JSON.parse(readFileSync(FILE, 'utf8')) as LabelTable;
  return Object.entries(labels).flatMap(([lang, texts]) =>
    texts.flatMap((text, index): Case[] => {
      const value = values[index] ?? Number.NaN;
      return value > RECORDED_LATER ? [] : [{ lang, text, value, rounding: 'floor' }];
    }),
  );
}

/** Labels that this Node's full ICU writes, in every language that its CLDR and the tables' agree on. */
export function icuCases(): Case[] {
  return CHECKED_LANGUAGES.flatMap((lang) =>
    (['floor', 'nearest'] as const).flatMap((rounding) => {
      const format = new Intl.NumberFormat(lang, {
        notation: 'compact',
        maximumFractionDigits: 1,
        ...({ roundingMode: rounding === 'floor' ? 'floor' : 'halfExpand' } as object),
      });
      return COUNTS.map((value): Case => ({ lang, text: format.format(value), value, rounding })).filter(
        ({ text }) => /\p{Nd}/u.test(text) && lang !== 'as',
      );
    }),
  );
}
