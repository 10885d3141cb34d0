import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import { type About, healthText } from '@/lib/health/report-text';
import { healthBySite } from '@/lib/health/rows';
import type { Tally } from '@/lib/model/health';
import { HealthTable } from './health-table';

interface HealthScreenProps {
  tallies: readonly Tally[];
  about: Omit<About, 'language'>;
}

/** How each site is read: what works, what has stopped, what was never seen; and the same as text for a bug report. */
export function HealthScreen({ tallies, about }: HealthScreenProps) {
  const { health } = usePageMessages();
  const { lang } = useI18n();
  const { said, say } = useSaid(health.failed);
  const now = Date.now();
  const sites = healthBySite(tallies);
  // A figure that has stopped in two places of a site is one figure.
  const stopped = new Set(
    sites.flatMap(({ platform, rows }) =>
      rows.flatMap(({ field, state }) => (state === 'stopped' ? [`${platform} ${field}`] : [])),
    ),
  ).size;

  const copy = () =>
    say(async () => {
      await navigator.clipboard.writeText(healthText({ ...about, language: lang }, tallies, now));
      return health.copied;
    });

  return (
    <div className="card health">
      <div className="health-head">
        <p className="health-sum" role="status">
          {tallies.length === 0 ? health.empty : stopped === 0 ? health.allWell : health.someStopped(stopped)}
        </p>
        <button type="button" className="btn" onClick={() => void copy()}>
          <PageIcon name="copy" small /> {health.copy}
        </button>
        <p className="said" role="status">
          {said}
        </p>
      </div>
      <p className="setting-help">{health.intro}</p>
      {tallies.length > 0 && sites.map((site) => <HealthTable key={site.platform} site={site} now={now} />)}
    </div>
  );
}
