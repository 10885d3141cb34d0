import { usePageMessages } from '@/components/desk/page-messages';
import type { Insight } from '@/lib/model/correction';
import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { CorrectedLine } from './corrected-line';
import { useCorrecting } from './correcting';
import { NumberForm } from './number-form';
import { countIn, shareIn } from './read-count';

/** Estimates whose place the creator's own analytics take, by the KPI's id. */
const OF: Partial<Record<string, Insight>> = { estimatedReach: 'reach', retentionProxy: 'retention' };

/** A figure that only the creator's own analytics show: typed in by the user, it takes the place of the estimate. */
export function InsightField({ report, measure }: { report: Report; measure: Measure }) {
  const { why } = usePageMessages();
  const correcting = useCorrecting();
  const figure = OF[measure.id];
  if (!figure) return null;
  const { key } = report.profile;
  const typed = report.corrections.find(
    ({ what }) => what.kind === 'insight' && what.figure === figure && what.format === measure.format,
  );
  if (!typed && !correcting) return null;
  const isReach = figure === 'reach';
  const label = isReach ? why.insight.reach : why.insight.retention;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {typed ? (
          <CorrectedLine profileKey={key} correction={typed} label="" />
        ) : (
          correcting && (
            <NumberForm
              label={label}
              first=""
              read={isReach ? countIn : shareIn}
              bad={isReach ? why.bad : why.insight.badRetention}
              help={isReach ? why.insight.reachHelp : why.insight.retentionHelp}
              onSave={(value) => correcting.correct(key, { kind: 'insight', figure, format: measure.format, value })}
            />
          )
        )}
      </dd>
    </>
  );
}
