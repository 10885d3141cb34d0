import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon, type PageIconName } from '@/components/ui/page-icon';
import type { HealthRow, SiteHealth } from '@/lib/health/rows';
import type { HealthPlace } from '@/lib/health/tabs';

const MARK: Record<HealthRow['state'], PageIconName> = {
  works: 'status-shortlisted',
  stopped: 'pause',
  unseen: 'status-new',
};

/** How one site's figures are read: where, by which layer, when last, how often. */
export function HealthTable({ site: { platform, rows }, now }: { site: SiteHealth; now: number }) {
  const { health } = usePageMessages();
  const { m, f } = useI18n();
  const name = m.platform[platform];
  const placeName = ({ kind, tabs }: HealthPlace) =>
    tabs ? `${health.places[kind]} (${tabs.map((tab) => health.tabs[tab]).join(', ')})` : health.places[kind];
  return (
    <section className="health-site" aria-label={name}>
      <h2 className="h2">{name}</h2>
      {rows.length === 0 ? (
        <p className="muted">{health.nothingRead(name)}</p>
      ) : (
        <table className="keep-table health-table">
          <thead>
            <tr>
              <th scope="col">{health.figure}</th>
              <th scope="col">{health.state}</th>
              <th scope="col">{health.layer}</th>
              <th scope="col">{health.lastWorked}</th>
              <th scope="col" className="n">
                {health.worked}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, from, state }) => (
              <tr key={`${field} ${from?.place.kind} ${from?.place.tabs} ${from?.source} ${state}`} data-state={state}>
                <th scope="row">{health.figures[field]}</th>
                <td>
                  <span className="health-state" title={health.help[state]}>
                    <PageIcon name={MARK[state]} small /> {health.states[state]}
                  </span>
                  {from && from.missed > 0 && <span className="muted"> · {health.missed(from.missed)}</span>}
                </td>
                <td>
                  {from ? (
                    <>
                      {health.layers[from.source]} <span className="muted">· {placeName(from.place)}</span>
                    </>
                  ) : (
                    '—'
                  )}
                </td>
                <td>{from ? f.when(from.lastWorkedAt, now) : '—'}</td>
                <td className="n">{from ? from.worked : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
