import type { CSSProperties } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { TierBadge } from '@/components/kpi/tier-badge';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { type CompareRow, compareRows } from '@/lib/compare/compare';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { CompareCell } from './compare-cell';
import { rowName, windowOf, windowsDiffer } from './compare-words';
import { nameOf } from './name-of';

interface CompareTableProps {
  reports: readonly Report[];
  /** Opens one of them in our own screen. */
  onOpen: (key: ProfileKey) => void;
}

/** Two to four profiles next to each other, KPI by KPI, each against its own tier. */
export function CompareTable({ reports, onOpen }: CompareTableProps) {
  const { compare } = usePageMessages();
  const { m } = useI18n();
  const rows = compareRows(reports);
  return (
    <section className="card compare-scroll">
      <table className="compare" style={{ '--columns': reports.length } as CSSProperties}>
        <colgroup>
          <col className="group" />
          <col className="kpi" />
        </colgroup>
        <thead>
          <tr>
            <td className="group" />
            <td />
            {reports.map((report) => (
              <th scope="col" key={report.profile.key}>
                <Who report={report} onOpen={() => onOpen(report.profile.key)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.kpi} className={isFirst(rows, index) ? 'first' : undefined}>
              {isFirst(rows, index) && (
                <th scope="rowgroup" className="group" rowSpan={rows.filter(({ group }) => group === row.group).length}>
                  {compare.groups[row.group]}
                </th>
              )}
              <th scope="row" title={m.kpi.help[row.kpi]}>
                {rowName(row, m)}
                {row.unranked === 'intervals-overlap' && <small className="muted"> {compare.tooClose}</small>}
              </th>
              {reports.map(({ profile: { key } }, column) => (
                <td key={key}>
                  <CompareCell cell={row.cells[column] ?? null} best={row.best === column} profileKey={key} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="compare-note">
        {rows.some(({ unranked }) => unranked === 'unlike-bases') && <p>{compare.unlike}</p>}
        {windowsDiffer(reports) && <p>{compare.windowsDiffer}</p>}
      </div>
    </section>
  );
}

function Who({ report, onOpen }: { report: Report; onOpen: () => void }) {
  const { compare } = usePageMessages();
  const { m, f } = useI18n();
  const span = windowOf(report);
  return (
    <div className="who">
      <Avatar name={nameOf(report)} />
      <span>
        <button type="button" className="who-name" onClick={onOpen}>
          {nameOf(report)}
        </button>
        <small>
          {m.platform[report.profile.platform]} · <TierBadge report={report} plain />
        </small>
        {span && <small>{compare.window(f.date(span.from), f.date(span.to))}</small>}
      </span>
    </div>
  );
}

const isFirst = (rows: CompareRow[], index: number) => rows[index]?.group !== rows[index - 1]?.group;
