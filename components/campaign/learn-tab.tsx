import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { FEWEST_TO_LEARN, type Learnt, learnt } from '@/lib/campaign/learn';
import { type MeasuredPlacement, measured } from '@/lib/campaign/measured';
import { CAMPAIGN_PLAN, COUNTS, type Count, isCount } from '@/lib/campaign/metrics';
import { moneyText } from '@/lib/i18n/money-text';
import { localDay } from '@/lib/model/day-figures';
import { aboutText } from './about-text';
import { LessonsCard } from './lessons-card';
import { metricName } from './metric-text';
import type { CampaignPart } from './plan-tab';
import { ScrollRegion } from './scroll-region';

/** What brought more for its cost than the rest, and what the user makes of it. */
export function LearnTab({ view, work, onRemoved }: CampaignPart) {
  const pages = usePageMessages();
  const { campaign: words } = pages;
  const { lang, m, f } = useI18n();
  const { campaign } = view.book;
  const first = CAMPAIGN_PLAN[campaign.objective].find(isCount) ?? 'conversions';
  const [count, setCount] = useState<Count>(first);
  const [isAll, setAll] = useState(false);
  const weekdayOf = ({ placement }: MeasuredPlacement) => {
    const posts = work.reports.get(placement.profileKey)?.posts ?? [];
    const days = new Set(
      posts.flatMap(({ id, publishedAt }) =>
        // “3 weeks ago” has no weekday.
        publishedAt && placement.postIds.includes(id) && localDay(publishedAt.low) === localDay(publishedAt.high)
          ? [new Date(publishedAt.value).getDay()]
          : [],
      ),
    );
    return days.size === 1 ? ([...days][0] ?? null) : null;
  };
  // Money of another currency is no unit of this one.
  const alike = work.books.filter((book) => book.campaign.currency === campaign.currency);
  const found = learnt(count, isAll ? alike.flatMap(measured) : view.placements, weekdayOf);
  const text = moneyText(lang);
  const per = (one: Learnt) =>
    count === 'revenue'
      ? text.roughly(1_000 * one.perCost, campaign.currency)
      : f.value(1_000 * one.perCost, 'ratio', 3);
  return (
    <>
      <section className="card campaign-card" aria-label={words.learn.title}>
        <h3 className="h2">{words.learn.title}</h3>
        <label className="campaign-more">
          {words.learn.by}{' '}
          <select
            className="field"
            value={count}
            onChange={({ target }) => setCount(COUNTS.find((one) => one === target.value) ?? first)}
          >
            {COUNTS.map((one) => (
              <option key={one} value={one}>
                {metricName(one, pages)}
              </option>
            ))}
          </select>
        </label>
        {alike.length > 1 && (
          <label className="campaign-more">
            <input type="checkbox" checked={isAll} onChange={({ target }) => setAll(target.checked)} />{' '}
            {words.learn.all(alike.length, campaign.currency)}
          </label>
        )}
        {found.length === 0 ? (
          <p className="muted">{words.learn.none}</p>
        ) : (
          <ScrollRegion label={words.learn.title}>
            <table className="tb campaign-table">
              <thead>
                <tr>
                  <th scope="col">{words.learn.group}</th>
                  <th scope="col" className="n">
                    {words.learn.n}
                  </th>
                  <th scope="col" className="n">
                    {words.learn.perCost(text.money(1_000, campaign.currency))}
                  </th>
                  <th scope="col" className="n">
                    {words.learn.ofMedian}
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.map((one) => (
                  <tr key={`${one.by} ${one.value}`}>
                    <td>
                      {aboutText({ about: one.by, value: one.value }, [view.book, ...alike], words, m)}
                      <small>{words.lessons.about[one.by]}</small>
                    </td>
                    <td className="n">{f.whole(one.n)}</td>
                    <td className="n">{per(one)}</td>
                    <td className="n">
                      {one.isTooFew ? (
                        <span className="muted">{words.learn.tooFew(FEWEST_TO_LEARN)}</span>
                      ) : one.ofMedian === null ? (
                        '—'
                      ) : (
                        <b>{text.multiple(one.ofMedian)}</b>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
        <p className="foot">{words.learn.foot}</p>
      </section>
      <LessonsCard view={view} work={work} onRemoved={onRemoved} groups={found} />
    </>
  );
}
