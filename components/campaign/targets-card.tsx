import { whyBlank } from '@/components/collaboration/money-words';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { GoalRow } from '@/lib/campaign/goal-rows';
import { LESS_IS_BETTER } from '@/lib/campaign/metrics';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import { Bullet } from './bullet';
import { countText, metricName, metricText, rangeText, type Writing } from './metric-text';
import { ScrollRegion } from './scroll-region';
import { StandingChip } from './standing-chip';
import { paceText, standingNotes } from './standing-notes';

/** Each goal in a row: so far, what is expected at the end, the goal, how it stands. */
export function TargetsCard({ view }: { view: CampaignView }) {
  const { campaign: words } = usePageMessages();
  return (
    <section className="card campaign-card campaign-targets" aria-label={words.targets.title}>
      <header className="campaign-part-head">
        <h3 className="h2">{words.targets.title}</h3>
        <span className="bullet-legend" aria-hidden="true">
          <i className="so-far" /> {words.targets.soFar} <i className="expected" /> {words.targets.forecast}{' '}
          <i className="goal" /> {words.targets.goal}
        </span>
      </header>
      <ScrollRegion label={words.targets.title}>
        <table className="tb targets">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">{words.mix.metric}</span>
              </th>
              <th scope="col" className="n">
                {words.targets.soFar}
              </th>
              <th scope="col">
                <span className="sr">{words.targets.picture}</span>
              </th>
              <th scope="col" className="n">
                {words.targets.forecast}
              </th>
              <th scope="col" className="n">
                {words.targets.goal}
              </th>
              <th scope="col">{words.mix.standing}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Target key={`${row.metric} ${row.platform}`} row={row} view={view} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Target({ row, view }: { row: GoalRow; view: CampaignView }) {
  const pages = usePageMessages();
  const { campaign: words, goals, money } = pages;
  const { lang, m, f } = useI18n();
  const { campaign } = view.book;
  const writing: Writing = { currency: campaign.currency, f, text: moneyText(lang) };
  const { metric, soFar, goal, forecast } = row;
  const [value, part, why] =
    'count' in soFar
      ? [soFar.count, soFar.count, null]
      : [
          soFar.figure.value === null ? null : { ...soFar.figure, value: soFar.figure.value },
          soFar.figure,
          soFar.figure.value === null ? whyBlank(soFar.figure, money, writing.text) : null,
        ];
  const range = value && { value: value.value, low: value.low ?? value.value, high: value.high ?? value.value };
  const isLess = LESS_IS_BETTER.has(metric);
  const interval = metric === 'conversionRate' && range && range.low < range.high;
  return (
    <tr>
      <th scope="row">
        {metricName(metric, pages, campaign.margin === null)}
        <small>
          {[row.platform && m.platform[row.platform], isLess && words.targets.lowerIsBetter]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </th>
      <td className="n">
        <strong>
          {range ? (interval ? metricText(metric, range.value, writing) : countText(metric, range, writing)) : '—'}
        </strong>
        <small>
          {[
            interval && money.interval(rangeText(metric, range, writing)),
            part && part.n > 0 && part.n < part.of && words.partial(part.n, part.of),
            'count' in soFar && soFar.count?.posts && words.counts.posts(soFar.count.posts.n, soFar.count.posts.of),
            why,
            paceText(row, view, writing, words.targets),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </td>
      <td>
        <Bullet soFar={range?.value ?? null} forecast={forecast.range} goal={goal?.value ?? null} />
      </td>
      <td className="n">
        {forecast.range ? rangeText(metric, forecast.range, writing) : '—'}
        {forecast.range && forecast.n < forecast.of && <small>{words.partial(forecast.n, forecast.of)}</small>}
      </td>
      <td className="n">
        {goal
          ? isLess
            ? words.targets.orLess(metricText(metric, goal.value, writing))
            : metricText(metric, goal.value, writing)
          : '—'}
        {goal && <small>{goal.isOwn ? goals.yours : words.targets.proposed}</small>}
      </td>
      <td>
        <StandingChip standing={row.standing} />
        <small>{standingNotes(row, view, words.targets)}</small>
      </td>
    </tr>
  );
}
