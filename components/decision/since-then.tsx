import { useI18n } from '@/components/ui/i18n';
import type { Change } from '@/lib/report/decided';

const MOST_SHOWN = 3;

/** What has changed since a decision; `known`: the decision kept figures to compare with. */
export function SinceThen({ changes, known }: { changes: readonly Change[]; known: boolean }) {
  const { m, f } = useI18n();
  if (!known) return null;
  if (changes.length === 0) return <p className="decision-since">{m.decision.unchanged}</p>;
  return (
    <p className="decision-since">
      {m.decision.since}{' '}
      {changes
        .slice(0, MOST_SHOWN)
        .map(({ before, now }) => {
          const name = before.id === 'followers' ? m.decision.followers : m.kpi.label[before.id];
          return `${name} ${f.value(before.value, before.unit)} → ${f.value(now.value, now.unit)}`;
        })
        .join(' · ')}
    </p>
  );
}
