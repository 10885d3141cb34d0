import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';

interface PartProps {
  measure: Measure;
}

/** How many posts went in, of how many, and from when to when. */
export function Sample({ measure: { basis, n, of, window } }: PartProps) {
  const { m, f } = useI18n();
  const { explain } = m.overlay;
  const { from, to } = window;
  if (of === 0) return null;
  return (
    <>
      <dt>{explain.sample}</dt>
      <dd>
        {basis === 'comments'
          ? m.comments.counted(n, of)
          : from === null || to === null
            ? explain.windowUndated(n, of)
            : explain.window(n, of, f.date(from, to), f.date(to))}
      </dd>
    </>
  );
}

/** When the counts that went in were read: on one day, or from one to another. */
export function CountsRead({ measure: { countsRead } }: PartProps) {
  const { m, f } = useI18n();
  const { explain } = m.overlay;
  if (!countsRead) return null;
  const { from, to } = countsRead;
  return (
    <>
      <dt>{explain.countsRead}</dt>
      <dd>{explain.countsBetween(f.date(from, to), f.date(to))}</dd>
    </>
  );
}

/** The posts that did not count, by reason. */
export function LeftOut({ measure: { basis, excluded, of } }: PartProps) {
  const { m } = useI18n();
  const { explain } = m.overlay;
  const words = { ...m.reason, ...m.excluded };
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(words[reason], (counts.get(words[reason]) ?? 0) + 1);
  if (basis === 'comments' || (of === 0 && counts.size === 0)) return null;
  return (
    <>
      <dt>{explain.leftOut}</dt>
      {counts.size === 0 && <dd>{explain.nothingLeftOut}</dd>}
      {[...counts].map(([reason, n]) => (
        <dd key={reason}>{`${n} × ${reason}`}</dd>
      ))}
    </>
  );
}

/** The interval, what kind it is, and the mean, which one viral post can lift far above the median. */
export function HowSure({ measure: { low, high, unit, intervalKind, mean } }: PartProps) {
  const { m, f } = useI18n();
  const { explain } = m.overlay;
  if (low === null || high === null || !intervalKind) return null;
  return (
    <>
      <dt>{explain.interval}</dt>
      <dd>{explain[intervalKind](f.range(low, high, unit, 3))}</dd>
      {mean !== null && <dd>{explain.mean(f.value(mean, unit, 3))}</dd>}
    </>
  );
}

/** What is estimated: the figure of each published model. */
export function Models({ measure: { basis, parts, unit } }: PartProps) {
  const { m, f } = useI18n();
  const { explain } = m.overlay;
  const models = basis === 'model' ? Object.entries(parts ?? {}) : [];
  if (models.length === 0) return null;
  return (
    <>
      <dt>{explain.models}</dt>
      {models.map(([model, figure]) => (
        <dd key={model}>
          <b>{f.value(figure, unit)}</b> {explain.model[model] ?? model}
        </dd>
      ))}
    </>
  );
}
