import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { MoneyText } from '@/lib/i18n/money-text';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Expectation, ExpectedFrom } from '@/lib/money/expected';
import type { MoneyFigure } from '@/lib/money/figure';
import { COST } from '@/lib/money/inputs';

type Words = PageMessages['money'];

/** A figure as it stands beside its name; null where it has no value. `to`: the language’s word between two ends. */
export function figureText(figure: MoneyFigure, currency: string, text: MoneyText, to: string): string | null {
  const { id, value, low, high, unit } = figure;
  if (value === null || low === null || high === null) return null;
  switch (unit) {
    case 'money': {
      if (low === high) return text.money(value, currency);
      const ends = [text.roughly(low, currency), text.roughly(high, currency)];
      return ends[0] === ends[1] ? `${ends[0]}` : ends.join(` ${to} `);
    }
    case 'fraction':
      return id === 'roi' ? text.signed(value) : text.percent(value);
    case 'ratio':
      return text.multiple(value);
    case 'count':
      // 35.29 conversions do not break even, 36 do; a rounding error of floating point is no conversion.
      return text.whole(Math.ceil(value - 1e-9));
  }
}

/** Why a figure has no value: what it lacks, by name. */
export function whyBlank({ reason, missing }: MoneyFigure, words: Words, text: MoneyText): string {
  const names = namesOf(missing, words, text);
  if (reason === 'missing') return words.needs(names);
  return reason === 'out-of-range' ? words.impossible(names) : reason ? words.reason[reason] : '';
}

function namesOf(missing: readonly string[], words: Words, text: MoneyText): string {
  const isCost = (name: string) => COST.some((one) => one === name);
  const isAllCosts = COST.every((name) => missing.includes(name));
  const named = isAllCosts ? ['cost', ...missing.filter((name) => !isCost(name))] : missing;
  return text.list([...new Set(named.map((name) => words.name[name] ?? name))]);
}

/** What an expectation is made of: “typical views · median, 12 reels”. */
export function fromText({ kpi, times, format, n }: ExpectedFrom, words: Words, m: Messages): string {
  const { from } = words.implied;
  const made = times ? from[times === 'followers' ? 'followers' : 'views'] : madeOf(kpi, from);
  const posts = format ? m.format[format](n) : m.posts(n);
  return `${made} · ${n < 6 ? m.rangeOf(n, posts) : m.medianOf(n, posts)}`;
}

/** “typically 31.2K · typical views · median, 12 reels” */
export const expectationText = (of: Expectation, words: Words, m: Messages, f: Formats): string =>
  words.typical(f.range(of.low, of.high, 'count'), fromText(of.from, words, m));

const madeOf = (kpi: ExpectedFrom['kpi'], from: Words['implied']['from']): string =>
  kpi === 'estimatedImpressions' ? from.estimatedImpressions : from.viewsPerPost;
