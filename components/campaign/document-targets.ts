import { whyBlank } from '@/components/collaboration/money-words';
import type { SheetWords } from '@/components/share/sheet-words';
import type { GoalRow } from '@/lib/campaign/goal-rows';
import { INPUTS_OF, isCount, LESS_IS_BETTER } from '@/lib/campaign/metrics';
import type { CampaignView } from '@/lib/campaign/view';
import type { CampaignMetric, PrivatePart } from '@/lib/model/campaign';
import type { DocumentCell, DocumentSection } from '@/lib/share/document';
import type { Footnotes } from '@/lib/share/footnotes';
import { originsOf } from './document-origins';
import { countText, metricName, metricText, rangeText, type Writing } from './metric-text';
import { paceText, standingNotes } from './standing-notes';

/** Whether a metric tells what the user keeps out of reports. */
export const tellsPrivate = (metric: CampaignMetric | 'cost', kept: readonly PrivatePart[]): boolean =>
  kept.includes('costs') && (metric === 'cost' || (!isCount(metric) && INPUTS_OF[metric].includes('cost')));

/** The goals in rows, as the results' screen has them; nothing where goals and results are both kept out. */
export function targetsSection(
  view: CampaignView,
  writing: Writing,
  words: SheetWords,
  footnotes: Footnotes,
): DocumentSection[] {
  const { campaign: own } = words.pages;
  const kept = view.book.campaign.private;
  const [hasResults, hasGoals] = [!kept.includes('results'), !kept.includes('goals')];
  // What is proposed is made of results, past ones or those that are expected: it goes with them.
  const rows = view.rows.filter(({ metric, goal }) => !tellsPrivate(metric, kept) && (hasResults || goal?.isOwn));
  if (rows.length === 0 || !(hasResults || hasGoals)) return [];
  const head = (text: string) => ({ text, isNumeric: true, asText: 'named' as const });
  return [
    {
      title: hasGoals ? own.targets.title : own.tabs.results,
      table: {
        heads: [
          { text: own.mix.metric, asText: 'bare' },
          ...(hasResults ? [head(own.targets.soFar)] : []),
          // A verdict tells of the results, and a forecast is there to be held against them: both go with them.
          ...(hasResults ? [head(own.targets.forecast)] : []),
          ...(hasGoals ? [head(own.targets.goal)] : []),
          ...(hasGoals && hasResults ? [{ text: own.mix.standing, asText: 'named' as const }] : []),
        ],
        groups: [{ title: '', rows: rows.map((row) => ({ cells: cellsOf(row, view, writing, words, footnotes) })) }],
      },
    },
  ];
}

function cellsOf(
  row: GoalRow,
  view: CampaignView,
  writing: Writing,
  { m, pages }: SheetWords,
  footnotes: Footnotes,
): DocumentCell[] {
  const { campaign: own } = pages;
  const { metric, platform, goal, forecast } = row;
  const kept = view.book.campaign.private;
  const [hasResults, hasGoals] = [!kept.includes('results'), !kept.includes('goals')];
  const name = metricName(metric, pages, view.book.campaign.margin === null);
  const placements = platform ? view.placements.filter((one) => one.platform === platform) : view.placements;
  const part = (n: number, of: number) => (n > 0 && n < of ? own.partial(n, of) : '');
  const value = goal && metricText(metric, goal.value, writing);
  return [
    { text: platform ? `${name}, ${m.platform[platform]}` : name, notes: [], isStrong: row.isPrimary },
    ...(!hasResults
      ? []
      : [
          {
            ...soFarOf(row, writing, pages, part, hasGoals ? paceText(row, view, writing, own.targets) : ''),
            notes: footnotes.cite(originsOf(metric, placements, pages, writing)),
          },
        ]),
    ...(hasResults
      ? [
          {
            text: forecast.range ? rangeText(metric, forecast.range, writing) : '—',
            notes: [],
            detail: part(forecast.n, forecast.of),
          },
        ]
      : []),
    ...(hasGoals
      ? [
          {
            text: value ? (LESS_IS_BETTER.has(metric) ? own.targets.orLess(value) : value) : '—',
            notes: [],
            detail: goal && !goal.isOwn ? own.targets.proposed : '',
          },
        ]
      : []),
    ...(hasGoals && hasResults
      ? [
          {
            text: own.standing[row.standing],
            notes: [],
            detail: standingNotes(row, view, own.targets),
          },
        ]
      : []),
  ];
}

function soFarOf(
  { soFar, metric }: GoalRow,
  writing: Writing,
  { money, campaign: { counts } }: SheetWords['pages'],
  part: (n: number, of: number) => string,
  pace: string,
): Omit<DocumentCell, 'notes'> {
  if ('count' in soFar)
    return soFar.count
      ? {
          text: countText(metric, soFar.count, writing),
          detail: [
            part(soFar.count.n, soFar.count.of),
            soFar.count.posts && counts.posts(soFar.count.posts.n, soFar.count.posts.of),
            pace,
          ]
            .filter(Boolean)
            .join(' · '),
        }
      : { text: '—' };
  const { value, low, high, n, of } = soFar.figure;
  if (value === null) return { text: '—', detail: whyBlank(soFar.figure, money, writing.text) };
  const range = low !== null && high !== null && low < high ? rangeText(metric, { value, low, high }, writing) : null;
  const detail = [range && (metric === 'conversionRate' ? money.interval(range) : range), part(n, of)]
    .filter(Boolean)
    .join(' · ');
  return { text: metricText(metric, value, writing), detail };
}
