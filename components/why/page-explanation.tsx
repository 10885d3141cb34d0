import { useLayoutEffect, useRef } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { ConfidenceMark } from '@/components/kpi/confidence-mark';
import { CountsRead, HowSure, Models, Sample } from '@/components/kpi/explanation-parts';
import { Trend } from '@/components/kpi/kpi-parts';
import { kpiName } from '@/components/kpi/kpi-row';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { AllReferences } from './all-references';
import { CalibrationLine } from './calibration-line';
import { CommentsPart } from './comments-part';
import { HeaderCounts } from './header-counts';
import { InsightField } from './insight-field';
import { LeftOutPosts } from './left-out-posts';
import { Others } from './others';
import { PostDots } from './post-dots';
import { SampleSettings } from './sample-settings';
import { StandingPart } from './standing-part';
import { UsedPosts } from './used-posts';

interface PageExplanationProps {
  report: Report;
  reported: ReportedMeasure;
  /** Null: what it stands in closes by itself. */
  onBack: (() => void) | null;
}

/**
 * Why this number, on our own pages: formula in words, how sure, each post that went in and that did not, every reference
 * with its source, how others count it, what it can't tell; and what the user may put right of it.
 */
export function PageExplanation({ report, reported, onBack }: PageExplanationProps) {
  const { why } = usePageMessages();
  const { m, f } = useI18n();
  const back = useRef<HTMLButtonElement>(null);
  const { measure, byUser } = reported;
  const { explain } = m.overlay;
  const name = kpiName(measure, m);
  const limit = explain.limits[measure.id];
  const { quartiles } = measure;
  // What had focus went away with the list.
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section className="explanation full" aria-label={m.overlay.why(name)}>
      {onBack && (
        <button ref={back} type="button" className="btn sm quiet" onClick={onBack}>
          <Icon name="back" small /> {m.overlay.back}
        </button>
      )}
      <h2>{name}</h2>
      <p className="kpi-value">
        <span>{f.measure(measure)}</span> <ConfidenceMark measure={measure} />
        {byUser && <em className="by-user">{why.byYou}</em>}
      </p>
      {measure.value === null && measure.reason && <p>{m.reason[measure.reason]}</p>}
      <dl>
        <dt>{explain.formula}</dt>
        <dd className="why-formula">{m.kpi.help[measure.id]}</dd>
        <PostDots report={report} measure={measure} />
        <dt>{why.basis}</dt>
        <dd>{m.kpi.basis[measure.basis]}</dd>
        <HeaderCounts report={report} measure={measure} />
        <InsightField report={report} measure={measure} />
        {(measure.low !== measure.high || measure.mean !== null) && <HowSure measure={measure} />}
        <CommentsPart measure={measure} />
        {quartiles && (
          <>
            <dt>{why.spread}</dt>
            <dd>{why.middle(f.range(quartiles.p25, quartiles.p75, measure.unit, 3))}</dd>
          </>
        )}
        <CalibrationLine measure={measure} />
        <Models measure={measure} />
        <Trend measure={measure} />
        <StandingPart reported={reported} />
        <AllReferences reported={reported} />
        <Others report={report} measure={measure} />
        {limit && (
          <>
            <dt>{explain.cannotKnow}</dt>
            <dd>{limit}</dd>
          </>
        )}
        <Sample measure={measure} />
        <CountsRead measure={measure} />
        {measure.sources.length > 0 && (
          <>
            <dt>{explain.sources}</dt>
            <dd>{measure.sources.map((source) => explain.source[source]).join(', ')}</dd>
          </>
        )}
        <UsedPosts report={report} measure={measure} />
        <LeftOutPosts report={report} measure={measure} />
        <SampleSettings measure={measure} />
      </dl>
    </section>
  );
}
