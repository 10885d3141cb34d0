import { usePageMessages } from '@/components/desk/page-messages';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { figureOf } from '@/lib/campaign/figures';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import type { CampaignInput } from '@/lib/campaign/metrics';
import { sitesOf } from '@/lib/campaign/scopes';
import { totalOf } from '@/lib/campaign/totals';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import type { CampaignMetric } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import { countText, metricText, type Writing } from './metric-text';

const COLUMNS = [
  'cost',
  'views',
  'engagements',
  'clicks',
  'ctr',
  'conversions',
  'conversionRate',
  'revenue',
  'cpm',
  'cpv',
  'cpe',
  'cpc',
  'cpa',
  'roas',
  'roi',
] as const;
type Column = (typeof COLUMNS)[number];
/** What each site counts in its own way has no sum over several. */
const OF_A_SITE: readonly Column[] = ['views', 'engagements', 'ctr', 'cpm', 'cpv', 'cpe'];

/** Every placement with what it cost and brought, and the campaign's sums below. */
export function ResultsTable({ view, onProfile }: { view: CampaignView; onProfile: (key: ProfileKey) => void }) {
  const { campaign: words } = usePageMessages();
  const { m } = useI18n();
  const { placements } = view;
  const isOneSite = sitesOf(placements).length === 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls sideways, the keyboard has to reach it
    <section className="card campaign-scroll" aria-label={words.table.title} tabIndex={0}>
      <table className="tb campaign-table">
        <thead>
          <tr>
            <th scope="col">{words.table.creator}</th>
            {COLUMNS.map((column) => (
              <th scope="col" className="n" key={column}>
                {words.table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placements.map((one) => (
            <tr key={one.placement.id}>
              <td>
                <span className="campaign-who">
                  <Avatar name={one.placement.name} />
                  <span>
                    <button type="button" className="link" onClick={() => onProfile(one.placement.profileKey)}>
                      {one.placement.name}
                    </button>
                    <small>
                      {[m.platform[one.platform], words.format[one.placement.format], one.placement.code]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </span>
                </span>
              </td>
              {COLUMNS.map((column) => (
                <Cell key={column} column={column} placements={[one]} view={view} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="tot">
            <td>{view.isOver ? words.table.all : words.table.soFar}</td>
            {COLUMNS.map((column) =>
              isOneSite || !OF_A_SITE.includes(column) ? (
                <Cell key={column} column={column} placements={placements} view={view} />
              ) : (
                <td className="n" key={column} title={words.table.noSum}>
                  —<span className="sr"> {words.table.noSum}</span>
                </td>
              ),
            )}
          </tr>
        </tfoot>
      </table>
      <p className="foot campaign-foot">{words.table.foot}</p>
    </section>
  );
}

interface CellProps {
  column: Column;
  placements: readonly MeasuredPlacement[];
  view: CampaignView;
}

function Cell({ column, placements, view }: CellProps) {
  const { campaign: words, money } = usePageMessages();
  const { lang, f } = useI18n();
  const { campaign } = view.book;
  const text = moneyText(lang);
  const writing: Writing = { currency: campaign.currency, f, text };
  const part = (n: number, of: number) => of > 1 && n > 0 && n < of && <small>{words.partial(n, of)}</small>;
  if (isInput(column)) {
    const total = totalOf(column, placements);
    if (!total) return <td className="n">—</td>;
    const value = column === 'cost' ? text.money(total.value, campaign.currency) : countText(column, total, writing);
    return (
      <td className="n">
        {value} {part(total.n, total.of)}
      </td>
    );
  }
  const figure = figureOf(column, placements, campaign);
  if (figure.value === null)
    return (
      <td className="n" title={figure.reason && money.reason[figure.reason]}>
        —{figure.reason && figure.reason !== 'missing' && <small>{money.reason[figure.reason]}</small>}
      </td>
    );
  const basis = column === 'ctr' && figure.basis === 'views' ? money.basis.views : null;
  return (
    <td className="n">
      {column === 'roas' ? (
        <strong>{metricText(column, figure.value, writing)}</strong>
      ) : (
        metricText(column, figure.value, writing)
      )}{' '}
      {basis && <small>{basis}</small>} {part(figure.n, figure.of)}
    </td>
  );
}

const isInput = (column: Column): column is Column & CampaignInput & (CampaignMetric | 'cost') =>
  ['cost', 'views', 'engagements', 'clicks', 'conversions', 'revenue'].includes(column);
