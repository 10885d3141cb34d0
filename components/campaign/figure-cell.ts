import { whyBlank } from '@/components/collaboration/money-words';
import { figureOf } from '@/lib/campaign/figures';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { type CampaignInput, INPUTS_OF } from '@/lib/campaign/metrics';
import { totalOf } from '@/lib/campaign/totals';
import type { PageMessages as Words } from '@/lib/i18n/pages';
import type { Campaign } from '@/lib/model/campaign';
import { countText, metricText, rangeText, type Writing } from './metric-text';
import { type Column, isInput } from './results-columns';

/** A figure of one placement, or of several together, as screen and report have it. */
export interface FigureCell {
  /** A dash where there is none. */
  text: string;
  /** Its basis, interval, of how many it is; of none why not. */
  details: string[];
  isKnown: boolean;
}

const UNKNOWN = '—';

/** Why an input is known of none of them: what a cost lacks, a rate that nobody typed, stories that can't be read. */
function whyNot(input: CampaignInput, placements: readonly MeasuredPlacement[], words: Words['campaign']): string[] {
  if (input === 'cost')
    return [...new Set(placements.flatMap(({ cost }) => cost.missing))].map((gap) => words.gap[gap]);
  if (input === 'revenue' && placements.some(({ lacksRate }) => lacksRate)) return [words.gap.rate];
  const isOfStories = placements.every(({ placement }) => placement.format === 'story');
  const isRead = input === 'views' || input === 'engagements' || input === 'impressions';
  return [isOfStories && isRead ? words.gap.story : words.counts.unknown];
}

/** Of how many posts an input of a quotient is, where that is why there is none: the cost is of all of them. */
function somePosts(
  column: Exclude<Column, CampaignInput>,
  placements: readonly MeasuredPlacement[],
  words: Words['campaign'],
): string | null {
  const posts = INPUTS_OF[column].flatMap((input) => totalOf(input, placements)?.posts ?? [])[0];
  return posts ? words.counts.posts(posts.n, posts.of) : null;
}

/** What stands in a cell of the results. */
export function figureCell(
  column: Column,
  placements: readonly MeasuredPlacement[],
  campaign: Campaign,
  writing: Writing,
  { campaign: words, money }: Words,
): FigureCell {
  const part = (n: number, of: number) => (of > 1 && n > 0 && n < of ? [words.partial(n, of)] : []);
  if (isInput(column)) {
    const total = totalOf(column, placements);
    if (!total) return { text: UNKNOWN, details: whyNot(column, placements, words), isKnown: false };
    const text =
      column === 'cost'
        ? writing.text.money(total.value, campaign.currency, writing.decimals)
        : countText(column, total, writing);
    const posts = total.posts ? [words.counts.posts(total.posts.n, total.posts.of)] : [];
    return { text, details: [...part(total.n, total.of), ...posts], isKnown: true };
  }
  const figure = figureOf(column, placements, campaign);
  const { value, low, high, basis, n, of } = figure;
  if (value === null)
    return {
      text: UNKNOWN,
      details: [somePosts(column, placements, words) ?? whyBlank(figure, money, writing.text)].filter(Boolean),
      isKnown: false,
    };
  const named = (column === 'ctr' && basis === 'views') || basis === 'before-product-cost' ? [money.basis[basis]] : [];
  // Of a conversion rate its interval; of all else the range of counts that the site rounds.
  const range = low !== null && high !== null && low < high ? rangeText(column, { value, low, high }, writing) : null;
  const interval = range !== null && range !== metricText(column, value, writing) ? [range] : [];
  return { text: metricText(column, value, writing), details: [...named, ...interval, ...part(n, of)], isKnown: true };
}
