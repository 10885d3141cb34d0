import type { Quote } from '@/lib/model/notes';
import type { Format } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';
import { divide, point, scale } from '@/lib/stats/interval';
import {
  type Expectation,
  type ExpectedFrom,
  expectedEngagement,
  expectedImpressions,
  expectedViews,
} from './expected';
import { asFigure, type MoneyFigure, none } from './figure';

/** What a quote comes to per something, and which measure of the profile says so. */
export interface ImpliedFigure extends MoneyFigure {
  from: ExpectedFrom | null;
}

/** What a quote is for: posts like those that were read. */
export interface QuotedFor {
  /** Null: the format of the profile’s card. */
  format?: Format | null;
  posts?: number;
}

/**
 * CPM, CPV and CPE that a quote comes to, were its posts to do as the profile’s typical ones: amount ÷ (posts × the
 * measure), each a range, in the quote’s currency. What the report does not have is named in `missing`. A quote’s
 * deliverable is the user’s words; how many posts it pays for, and of which format, is said in `quotedFor`.
 * Example: € 1 200 for one reel of typically 31 200 views (27 900 to 34 000) → CPV € 0.0385 (0.0353 to 0.0430).
 */
export function impliedByQuote(
  report: Report,
  quote: Quote | null,
  { format = null, posts = 1 }: QuotedFor = {},
): ImpliedFigure[] {
  const per = (id: 'cpm' | 'cpv' | 'cpe', name: string, by: number, expectation: Expectation | null): ImpliedFigure => {
    const from = expectation?.from ?? null;
    const missing = [...(quote ? [] : ['quote']), ...(expectation ? [] : [name])];
    if (!quote || !expectation) return { ...none(id, 'money', 'missing', missing), from };
    if (!(quote.amount >= 0) || !(posts > 0)) return { ...none(id, 'money', 'out-of-range', ['quote']), from };
    const ratio = divide(point(by * quote.amount), scale(expectation, posts));
    return { ...asFigure(id, 'money', ratio ?? 'not-defined'), from };
  };
  return [
    per('cpm', 'expectedImpressions', 1_000, expectedImpressions(report, format)),
    per('cpv', 'expectedViews', 1, expectedViews(report, format)),
    per('cpe', 'expectedEngagement', 1, expectedEngagement(report, format)),
  ];
}
