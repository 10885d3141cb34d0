import { nameOf } from '@/components/compare/name-of';
import { TierBadge } from '@/components/kpi/tier-badge';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { headlineMeasure } from '@/lib/compare/compare';
import type { Messages } from '@/lib/i18n/messages';
import type { Measure } from '@/lib/model/measure';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';

interface RecentListProps {
  reports: readonly Report[];
  onOpen: (key: ProfileKey) => void;
}

/** A rate is told by its basis, any other figure by its name. */
const whatOf = ({ id, unit, basis }: Measure, m: Messages): string =>
  unit === 'fraction' ? m.kpi.basis[basis] : m.kpi.label[id];

/** Profiles one line each: who, on which site, the leading figure with its verdict, when read. */
export function RecentList({ reports, onOpen }: RecentListProps) {
  const { m, f } = useI18n();
  return (
    <ul className="recent">
      {reports.map((report) => {
        const leading = report.headline[0] ? headlineMeasure(report, report.headline[0]) : null;
        return (
          <li key={report.profile.key}>
            <button type="button" className="recent-row" onClick={() => onOpen(report.profile.key)}>
              <Avatar name={nameOf(report)} />
              <span className="name">
                <b>{nameOf(report)}</b>
                <small>
                  {m.platform[report.profile.platform]} · <TierBadge report={report} plain />
                </small>
              </span>
              <span className="figure">
                {leading ? f.measure(leading.measure) : '—'}
                {leading && <small>{whatOf(leading.measure, m)}</small>}
              </span>
              <span>{leading && leading.measure.value !== null && <VerdictChip reported={leading} short />}</span>
              <time dateTime={new Date(report.readAt).toISOString()}>{f.when(report.readAt, Date.now())}</time>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
