import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { daysTo, noon } from '@/lib/campaign/days';
import { atTheEnd, forecastTotal } from '@/lib/campaign/forecast-total';
import { setGoal } from '@/lib/campaign/goal-rows';
import { revenueDated, revenueDays } from '@/lib/campaign/revenue-days';
import type { CampaignView } from '@/lib/campaign/view';
import { valueTicks } from '@/lib/history/ticks';
import { moneyText } from '@/lib/i18n/money-text';
import { rangeText } from './metric-text';
import { RevenueTable } from './revenue-table';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [324, 204, 48, 4, 20, 36];

/** Revenue to date from day to day, with the forecast of the end as a fan, and the goal as a line where one is set. */
export function RevenueChart({ view, today }: { view: CampaignView; today: string }) {
  const { campaign: words } = usePageMessages();
  const { lang, f } = useI18n();
  const { campaign } = view.book;
  const days = revenueDays(view.book);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last)
    return (
      <p className="foot">{view.placements.some((one) => one.lacksRate) ? words.chart.noRate : words.chart.none}</p>
    );
  const text = moneyText(lang);
  const amount = (value: number) => text.money(value, campaign.currency);
  const from = campaign.startsOn && campaign.startsOn < first.day ? campaign.startsOn : first.day;
  const end = campaign.endsOn && campaign.endsOn > last.day ? campaign.endsOn : last.day;
  const goal = setGoal(campaign.goals, 'revenue', null);
  const dated = revenueDated(view.book);
  const isPart = dated.n < dated.of;
  const sold = { low: last.total, value: last.total, high: last.total };
  // The forecast is of all placements: from the revenue of some no fan leads there.
  const expected =
    !isPart && today <= end && end > last.day
      ? atTheEnd(forecastTotal('revenue', view.placements, campaign).range, sold)
      : null;
  const range = expected && rangeText('revenue', expected, { currency: campaign.currency, f, text });
  const ticks = valueTicks(0, Math.max(last.total, goal ?? 0, expected?.high ?? 0));
  const most = ticks.at(-1) ?? 1;
  const x = (day: string) => LEFT + ((WIDTH - LEFT - RIGHT) * daysTo(from, day)) / Math.max(1, daysTo(from, end));
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
  const date = (day: string) => f.date(noon(day), noon(end));
  const finding = words.chart.finding(amount(last.total), date(last.day));
  const told = [finding, isPart && words.chart.part(dated.n, dated.of), range && words.chart.end(range)]
    .filter(Boolean)
    .join(' ');
  return (
    <figure className="campaign-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${words.chart.title}. ${told}`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'base' : 'grid'} d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {text.short(tick, campaign.currency)}
            </text>
          </g>
        ))}
        {expected && (
          <>
            <path
              className="fan"
              d={`M${x(last.day)} ${y(last.total)}L${x(end)} ${y(expected.high)}V${y(expected.low)}Z`}
            />
            <text x={WIDTH - RIGHT} y={y(expected.high) - 5} textAnchor="end">
              {range}
            </text>
          </>
        )}
        {goal !== null && (
          <>
            <path className="goal" d={`M${LEFT} ${y(goal)}H${WIDTH - RIGHT}`} />
            <text x={LEFT + 4} y={y(goal) - 4}>
              {words.chart.goal(amount(goal))}
            </text>
          </>
        )}
        {today >= from && today <= end && (
          <>
            <path className="today" d={`M${x(today)} ${TOP}V${y(0)}`} />
            <text x={x(today)} y={HEIGHT - 4} textAnchor={anchorAt((x(today) - LEFT) / (WIDTH - LEFT - RIGHT))}>
              {words.chart.today}
            </text>
          </>
        )}
        <path className="line" d={`M${days.map(({ day, total }) => `${x(day)} ${y(total)}`).join('L')}`} />
        <circle cx={x(last.day)} cy={y(last.total)} r="3.5" />
        <text x={LEFT} y={HEIGHT - 20}>
          {date(from)}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 20} textAnchor="end">
          {date(end)}
        </text>
      </svg>
      <figcaption className="foot">
        {told} {expected && words.chart.fan}
      </figcaption>
      <RevenueTable days={days} amount={amount} />
    </figure>
  );
}

/** A word under a mark stays inside the drawing. `share`: how far along the axis, 0 to 1. */
const anchorAt = (share: number) => (share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle');
