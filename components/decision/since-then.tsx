import { useI18n } from '@/components/ui/i18n';
import type { Change } from '@/lib/report/decided';

const MOST_SHOWN = 3;

/** What has changed since a decision; null: nothing can be compared. What prints alike has not changed for the eye. */
export function SinceThen({ changes }: { changes: readonly Change[] | null }) {
  const { m, f } = useI18n();
  if (!changes) return null;
  const printed = changes
    .map(({ before, now }) => ({
      name: before.id === 'followers' ? m.decision.followers : m.kpi.label[before.id],
      was: f.value(before.value, before.unit),
      is: f.value(now.value, now.unit),
    }))
    .filter(({ was, is }) => was !== is);
  if (printed.length === 0) return <p className="decision-since">{m.decision.unchanged}</p>;
  return (
    <p className="decision-since">
      {m.decision.since}{' '}
      {printed
        .slice(0, MOST_SHOWN)
        .map(({ name, was, is }) => `${name} ${was} → ${is}`)
        .join(' · ')}
    </p>
  );
}
