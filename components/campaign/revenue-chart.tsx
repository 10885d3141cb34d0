import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { daysTo, noon } from '@/lib/campaign/days';
import { forecastTotal } from '@/lib/campaign/forecast-total';
import { setGoal } from '@/lib/campaign/goal-rows';
import { revenueDays } from '@/lib/campaign/revenue-days';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [324, 180, 8, 14, 22];

/** Revenue to date from day to day, with the forecast of the end as a fan, and the goal as a line where one is set. */
export function RevenueChart({ view, today }: { view: CampaignView; today: string }) {
  const { campaign: words, history } = usePageMessages();
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
  const expected = today <= end && end > last.day ? forecastTotal('revenue', view.placements, campaign).range : null;
  const most = Math.max(last.total, goal ?? 0, expected?.high ?? 0) * 1.05 || 1;
  const x = (day: string) => LEFT + ((WIDTH - 2 * LEFT) * daysTo(from, day)) / Math.max(1, daysTo(from, end));
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
  const date = (day: string) => f.date(noon(day), noon(end));
  const finding = words.chart.finding(amount(last.total), date(last.day));
  return (
    <figure className="campaign-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${words.chart.title}. ${finding}`}>
        <path className="base" d={`M${LEFT} ${y(0)}H${WIDTH - LEFT}`} />
        {expected && (
          <path
            className="fan"
            d={`M${x(last.day)} ${y(last.total)}L${x(end)} ${y(expected.high)}V${y(expected.low)}Z`}
          />
        )}
        {goal !== null && (
          <>
            <path className="goal" d={`M${LEFT} ${y(goal)}H${WIDTH - LEFT}`} />
            <text x={LEFT} y={y(goal) - 4}>
              {words.chart.goal(amount(goal))}
            </text>
          </>
        )}
        <path className="line" d={`M${days.map(({ day, total }) => `${x(day)} ${y(total)}`).join('L')}`} />
        <circle cx={x(last.day)} cy={y(last.total)} r="3.5" />
        <text x={LEFT} y={HEIGHT - 6}>
          {date(from)}
        </text>
        <text x={WIDTH - LEFT} y={HEIGHT - 6} textAnchor="end">
          {date(end)}
        </text>
      </svg>
      <figcaption className="foot">
        {finding} {expected && words.chart.fan}
      </figcaption>
      <details className="chart-table">
        <summary>{history.showTable}</summary>
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{words.chart.day}</th>
              <th scope="col" className="n">
                {words.chart.title}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, total }) => (
              <tr key={day}>
                <td>{f.dateWithYear(noon(day))}</td>
                <td className="n">{amount(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
