import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { Measure } from '@/lib/model/measure';
import type { Reference, ReportedMeasure } from '@/lib/model/report';
import { ConfidenceMark } from './confidence-mark';

interface ExplanationProps {
  reported: ReportedMeasure;
  onBack: () => void;
}

/** Why this number: formula in words, what went in and what was left out, how sure, compared with what, what it can't tell. */
export function Explanation({ reported, onBack }: ExplanationProps) {
  const { m, f } = useI18n();
  const { measure } = reported;
  const { explain } = m.overlay;
  const limit = explain.limits[measure.id];
  return (
    <section className="explanation" aria-label={m.overlay.why(m.kpi.label[measure.id])}>
      <button type="button" className="btn sm quiet" onClick={onBack}>
        <Icon name="back" small /> {m.overlay.back}
      </button>
      <h3>
        {m.kpi.label[measure.id]} <b>{f.measure(measure)}</b> <ConfidenceMark measure={measure} />
      </h3>
      <dl>
        <dt>{explain.formula}</dt>
        <dd>{m.kpi.help[measure.id]}</dd>
        {measure.value === null && measure.reason && <dd>— {m.reason[measure.reason]}</dd>}
        <dt>{explain.sample}</dt>
        <dd>{sampleText(measure)}</dd>
        <LeftOut measure={measure} />
        <Sure measure={measure} />
        <dt>{explain.comparedWith}</dt>
        <dd>
          <Compared reference={reported.reference} measure={measure} />
        </dd>
        {measure.sources.length > 0 && (
          <>
            <dt>{explain.sources}</dt>
            <dd>{measure.sources.map((source) => explain.source[source]).join(', ')}</dd>
          </>
        )}
        {limit && (
          <>
            <dt>{explain.cannotKnow}</dt>
            <dd>{limit}</dd>
          </>
        )}
      </dl>
    </section>
  );

  function sampleText({ n, of, window }: Measure): string {
    const { from, to } = window;
    return from === null || to === null
      ? explain.windowUndated(n, of)
      : explain.window(n, of, f.date(from), f.date(to));
  }
}

function LeftOut({ measure: { excluded } }: { measure: Measure }) {
  const { m } = useI18n();
  const { explain } = m.overlay;
  const words = { ...m.reason, ...m.excluded };
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(words[reason], (counts.get(words[reason]) ?? 0) + 1);
  return (
    <>
      <dt>{explain.leftOut}</dt>
      <dd>
        {counts.size === 0 ? explain.nothingLeftOut : [...counts].map(([reason, n]) => `${n} × ${reason}`).join(' · ')}
      </dd>
    </>
  );
}

function Sure({ measure }: { measure: Measure }) {
  const { m, f } = useI18n();
  const { explain } = m.overlay;
  const { low, high, unit, intervalKind, mean } = measure;
  if (low === null || high === null || !intervalKind) return null;
  return (
    <>
      <dt>{explain.interval}</dt>
      <dd>
        {explain[intervalKind](f.range(low, high, unit, 3))}
        {mean !== null && ` · ${explain.mean(f.value(mean, unit, 3))}`}
      </dd>
    </>
  );
}

function Compared({ reference, measure }: { reference: Reference; measure: Measure }) {
  const { f } = useI18n();
  if (reference.level === 'firm') {
    const { source, year, population, tier, sample } = reference.figure;
    return `${f.reference(reference, measure)} · ${source} ${year ?? ''}, ${population}, ${tier}${sample ? `, n = ${sample}` : ''}`;
  }
  if (reference.level === 'indicative') {
    return reference.figures
      .map(
        ({ value, source, year, population, tier }) =>
          `${f.value(value, measure.unit)} ${source} ${year ?? ''} (${population}, ${tier})`,
      )
      .join(' · ');
  }
  return f.reference(reference, measure);
}
