import { notesList } from '@/components/report/profile-document';
import type { SheetWords } from '@/components/share/sheet-words';
import type { CampaignBook } from '@/lib/campaign/measured';
import { totalOf } from '@/lib/campaign/totals';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import type { Lesson } from '@/lib/model/campaign';
import type { DocumentItem, ReportDocument } from '@/lib/share/document';
import { createFootnotes } from '@/lib/share/footnotes';
import { aboutText } from './about-text';
import { resultsSection } from './document-results';
import { targetsSection } from './document-targets';
import type { Writing } from './metric-text';
import { ratesInUse } from './rates-in-use';
import { timeText } from './time-text';

/**
 * A campaign on one page: goals, results by placement, lessons, each count with where it comes from. What the user keeps
 * out of reports is not in it, and no note ever.
 * @param books other campaigns, in which a lesson's creator may have a name
 * @param now when the document is made, epoch ms
 */
export function campaignDocument(
  view: CampaignView,
  { lessons, today, books = [] }: { lessons: readonly Lesson[]; today: string; books?: readonly CampaignBook[] },
  words: SheetWords,
  now: number,
): ReportDocument {
  const { m, f, pages, lang } = words;
  const { campaign: own, report } = pages;
  const { campaign } = view.book;
  const isKept = (part: (typeof campaign.private)[number]) => campaign.private.includes(part);
  const footnotes = createFootnotes();
  const writing: Writing = { currency: campaign.currency, f, text: moneyText(lang) };
  const cost = totalOf('cost', view.placements);
  const amount = (value: number) => writing.text.money(value, campaign.currency);
  const creators = [...new Set(view.placements.map(({ placement }) => placement.name))];
  const its = lessons.filter(({ campaignId }) => campaignId === campaign.id);
  const rates = campaign.rates.map((rate) =>
    own.report.rate(
      own.rates.one(rate.currency, campaign.currency),
      writing.text.exact(rate.rate),
      f.dateWithYear(rate.at),
    ),
  );
  const margin =
    campaign.margin === null ? own.report.noMargin : own.report.margin(writing.text.percent(campaign.margin));
  const worth = campaign.orderValue === null ? [] : [own.report.orderValue(amount(campaign.orderValue))];
  const reading = [
    // What forecasts go by are results as well: those of earlier campaigns.
    ...(isKept('results')
      ? []
      : [
          own.table.foot,
          own.report.forecast,
          own.report.intervals,
          ...ratesInUse(view, writing, m, pages, true),
          ...worth,
        ]),
    ...(isKept('costs') ? [] : [margin, ...rates]),
  ];
  const lessonItems = its.map(
    (lesson): DocumentItem => ({
      label: aboutText(lesson, [view.book, ...books], own, m),
      text: lesson.text,
      notes: [],
    }),
  );
  return {
    lang,
    title: campaign.name,
    subtitle: [own.report.subtitle, own.objectives[campaign.objective]].join(' · '),
    url: null,
    facts: [
      timeText(campaign, today, own, f),
      creators.join(', '),
      !isKept('costs') && cost
        ? [
            own.placements.cost(amount(cost.value)),
            cost.n < cost.of && own.partial(cost.n, cost.of),
            campaign.budget !== null && own.report.budget(amount(campaign.budget)),
          ]
            .filter(Boolean)
            .join(' · ')
        : '',
    ].filter(Boolean),
    sections: [
      ...targetsSection(view, writing, words, footnotes),
      ...(isKept('results') ? [] : resultsSection(view, writing, words, footnotes)),
      ...(isKept('lessons') || lessonItems.length === 0 ? [] : [{ title: own.lessons.title, list: lessonItems }]),
      ...(reading.length === 0 ? [] : [{ title: report.reading, list: notesList(reading) }]),
    ],
    sources: report.sources,
    footnotes: footnotes.list(),
    foot: report.made(f.dateWithYear(now), pages.product),
    isWide: true,
  };
}
