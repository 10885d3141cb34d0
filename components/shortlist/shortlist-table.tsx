import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import { TierBadge } from '@/components/kpi/tier-badge';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { headlineMeasure } from '@/lib/compare/compare';
import type { KpiId } from '@/lib/model/measure';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { type ShortlistEntry, STATUSES, type Status } from '@/lib/model/shortlist';

export interface KeptRow {
  entry: ShortlistEntry;
  report: Report;
}

interface ShortlistTableProps {
  rows: readonly KeptRow[];
  onOpen: (key: ProfileKey) => void;
  onStatus: (key: ProfileKey, status: Status) => void;
  onRemove: (row: KeptRow) => void;
}

/** The kept profiles, one row each. */
export function ShortlistTable({ rows, onOpen, onStatus, onRemove }: ShortlistTableProps) {
  const { shortlist } = usePageMessages();
  const { m, f } = useI18n();
  return (
    <table className="keep-table">
      <thead>
        <tr>
          <th scope="col">{shortlist.creator}</th>
          <th scope="col" className="n">
            {m.kpi.label.engagementRateByFollowers}
          </th>
          <th scope="col" className="n wide">
            {m.kpi.label.viewsPerPost}
          </th>
          <th scope="col" className="n wide">
            {m.kpi.label.estimatedReach}
          </th>
          <th scope="col">{shortlist.status}</th>
          <th scope="col" className="wide">
            {shortlist.added}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { key } = row.report.profile;
          const name = nameOf(row.report);
          return (
            <tr key={key}>
              <th scope="row">
                <button type="button" className="who-button" onClick={() => onOpen(key)}>
                  <Avatar name={name} />
                  <span>
                    <strong>{name}</strong>
                    <small>
                      {m.platform[row.report.profile.platform]} · <TierBadge report={row.report} plain />
                    </small>
                  </span>
                </button>
              </th>
              <td className="n">
                <Rate report={row.report} />
              </td>
              <td className="n wide">{figure(row.report, 'viewsPerPost', f.measure)}</td>
              <td className="n wide">{figure(row.report, 'estimatedReach', f.measure)}</td>
              <td>
                <select
                  className="field"
                  aria-label={`${shortlist.status}: ${name}`}
                  value={row.entry.status}
                  onChange={(event) => onStatus(key, event.target.value as Status)}
                >
                  {STATUSES.map((status) => (
                    <option key={status} value={status}>
                      {m.status[status]}
                    </option>
                  ))}
                </select>
              </td>
              <td className="wide">{f.date(row.entry.addedAt, Date.now())}</td>
              <td>
                <button
                  type="button"
                  className="btn icon"
                  aria-label={shortlist.remove(name)}
                  onClick={() => onRemove(row)}
                >
                  <PageIcon name="close" small />
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The site's own engagement rate, with its basis: rates by followers and by views do not compare. */
function Rate({ report }: { report: Report }) {
  const { m, f } = useI18n();
  const kpi: KpiId = report.profile.platform === 'instagram' ? 'engagementRateByFollowers' : 'engagementRateByViews';
  const reported = headlineMeasure(report, kpi);
  if (!reported) return '—';
  return (
    <>
      {f.measure(reported.measure)} {reported.measure.value !== null && <VerdictChip reported={reported} short />}
      <small>
        {reported.measure.value === null
          ? reported.measure.reason && m.reason[reported.measure.reason]
          : m.kpi.basis[reported.measure.basis]}
      </small>
    </>
  );
}

const figure = (
  report: Report,
  kpi: KpiId,
  write: (measure: NonNullable<ReturnType<typeof headlineMeasure>>['measure']) => string,
): string => {
  const reported = headlineMeasure(report, kpi);
  return reported ? write(reported.measure) : '—';
};
