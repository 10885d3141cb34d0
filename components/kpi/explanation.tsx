import { useLayoutEffect, useRef } from 'react';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { ReportedMeasure } from '@/lib/model/report';
import { ComparedWith } from './compared-with';
import { ConfidenceMark } from './confidence-mark';
import { CountsRead, HowSure, LeftOut, Models, Sample } from './explanation-parts';
import { kpiName } from './kpi-row';

interface ExplanationProps {
  reported: ReportedMeasure;
  onBack: () => void;
}

/** Why this number: formula in words, what went in and what was left out, how sure, compared with what, what it can't tell. */
export function Explanation({ reported, onBack }: ExplanationProps) {
  const { m, f } = useI18n();
  const back = useRef<HTMLButtonElement>(null);
  const { measure } = reported;
  const { explain } = m.overlay;
  const name = kpiName(measure, m);
  const limit = explain.limits[measure.id];
  // What had focus went away with the list.
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section className="explanation" aria-label={m.overlay.why(name)}>
      <button ref={back} type="button" className="btn sm quiet" onClick={onBack}>
        <Icon name="back" small /> {m.overlay.back}
      </button>
      <h3>{name}</h3>
      <p className="kpi-value">
        <span>{f.measure(measure)}</span> <ConfidenceMark measure={measure} />
      </p>
      {measure.value === null && measure.reason && <p>{m.reason[measure.reason]}</p>}
      <dl>
        <dt>{explain.formula}</dt>
        <dd>{m.kpi.help[measure.id]}</dd>
        <Sample measure={measure} />
        <CountsRead measure={measure} />
        <LeftOut measure={measure} />
        <HowSure measure={measure} />
        <Models measure={measure} />
        <dt>{explain.comparedWith}</dt>
        <ComparedWith reported={reported} />
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
}
