import { nameOf } from '@/components/compare/name-of';
import { TierBadge } from '@/components/kpi/tier-badge';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { headlineMeasure } from '@/lib/compare/compare';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';

interface RecentListProps {
  reports: readonly Report[];
  onOpen: (key: ProfileKey) => void;
}

const SITE = { instagram: 'IG', tiktok: 'TT', youtube: 'YT' } as const;

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
                  <TierBadge report={report} plain />
                </small>
              </span>
              <span className="plat" title={m.platform[report.profile.platform]}>
                {SITE[report.profile.platform]}
              </span>
              <span className="figure" title={leading ? m.kpi.label[leading.measure.id] : undefined}>
                {leading ? f.measure(leading.measure) : '—'}
              </span>
              {leading ? <VerdictChip reported={leading} short /> : <span />}
              <time dateTime={new Date(report.readAt).toISOString()}>{f.when(report.readAt, Date.now())}</time>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
