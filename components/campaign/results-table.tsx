import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { sitesOf } from '@/lib/campaign/scopes';
import type { CampaignView } from '@/lib/campaign/view';
import type { ProfileKey } from '@/lib/model/profile';
import { columnDecimals } from './column-decimals';
import { ResultsCell } from './results-cell';
import { COLUMN_GROUPS, type Column, type ColumnGroup, groupOf, hasSum } from './results-columns';
import { ScrollRegion } from './scroll-region';

/** Every placement with what it cost and brought, and the campaign's sums below. */
export function ResultsTable({ view, onProfile }: { view: CampaignView; onProfile: (key: ProfileKey) => void }) {
  const { campaign: words } = usePageMessages();
  const { m } = useI18n();
  const { placements } = view;
  const { campaign } = view.book;
  const [group, setGroup] = useState<ColumnGroup>(groupOf(campaign.objective));
  const columns = COLUMN_GROUPS[group];
  const decimals = new Map(columns.map((column: Column) => [column, columnDecimals(column, placements, campaign)]));
  const sites = sitesOf(placements).length;
  return (
    <section className="card" aria-label={words.table.title}>
      <header className="campaign-part-head campaign-switch">
        <h3 className="h2">{words.table.title}</h3>
        {(Object.keys(COLUMN_GROUPS) as ColumnGroup[]).map((name) => (
          <button
            key={name}
            type="button"
            className="btn sm"
            aria-pressed={group === name}
            onClick={() => setGroup(name)}
          >
            {words.table.groups[name]}
          </button>
        ))}
      </header>
      <ScrollRegion label={words.table.groups[group]}>
        <table className="tb campaign-table">
          <thead>
            <tr>
              <th scope="col">{words.table.creator}</th>
              {columns.map((column) => (
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
                {columns.map((column) => (
                  <ResultsCell
                    key={column}
                    column={column}
                    placements={[one]}
                    campaign={campaign}
                    decimals={decimals.get(column)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="tot">
              <td>{view.isOver ? words.table.all : words.table.soFar}</td>
              {columns.map((column) =>
                hasSum(column, sites) ? (
                  <ResultsCell
                    key={column}
                    column={column}
                    placements={placements}
                    campaign={campaign}
                    decimals={decimals.get(column)}
                  />
                ) : (
                  <td className="n" key={column}>
                    —<small>{words.table.noSum}</small>
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className="foot campaign-foot">{words.table.foot}</p>
    </section>
  );
}
