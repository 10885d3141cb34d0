import type { ReactNode } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { TierBadge } from '@/components/kpi/tier-badge';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';

/** Who the page is about, and what can be done with them. */
export function ProfileHead({ report, children }: { report: Report; children: ReactNode }) {
  const { m } = useI18n();
  const { handle, platform } = report.profile;
  return (
    <header className="popup-top">
      <Avatar name={nameOf(report)} />
      <div className="who">
        <h1>
          <span title={nameOf(report)}>{nameOf(report)}</span>
          <TierBadge report={report} />
        </h1>
        <p className="where">
          {handle && (
            <>
              <a href={report.profile.url} target="_blank" rel="noreferrer">
                @{handle}
              </a>{' '}
              ·{' '}
            </>
          )}
          {m.platform[platform]}
        </p>
      </div>
      <span className="actions">{children}</span>
    </header>
  );
}
