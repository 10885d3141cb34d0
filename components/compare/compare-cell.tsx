import { usePageMessages } from '@/components/desk/page-messages';
import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import type { Messages } from '@/lib/i18n/messages';
import type { Measure } from '@/lib/model/measure';
import type { ReportedMeasure } from '@/lib/model/report';

/** What the figure is a median of: unlike formats stand side by side here. */
function sampleOf({ window, n, format }: Measure, m: Messages): string {
  return window.size > 0 && n > 0 ? `${n} ${format ? m.format[format](n) : m.posts(n)}` : '';
}

/** One profile's figure for one KPI: value, interval, verdict, and a star where it is best beyond doubt. */
export function CompareCell({ cell, best }: { cell: ReportedMeasure | null; best: boolean }) {
  const { compare } = usePageMessages();
  const { m, f } = useI18n();
  if (!cell) return <small className="muted">{compare.notHere}</small>;
  const { measure } = cell;
  const hasReference = cell.reference.level !== 'none';
  if (measure.value === null) return <small className="muted">— {measure.reason && m.reason[measure.reason]}</small>;
  return (
    <div className="cell">
      <strong>
        {f.measure(measure)}
        {best && (
          <span className="star" role="img" aria-label={compare.best} title={compare.best}>
            <PageIcon name="star" />
          </span>
        )}
      </strong>
      {hasReference ? <BenchmarkBand reported={cell} /> : <span />}
      <small>{[f.interval(measure), sampleOf(measure, m)].filter(Boolean).join(' · ')}</small>
      {hasReference && <VerdictChip reported={cell} short />}
    </div>
  );
}
