import { usePageMessages } from '@/components/desk/page-messages';
import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { ConfidenceMark } from '@/components/kpi/confidence-mark';
import { madeOf } from '@/components/kpi/made-of';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import type { ReportedMeasure } from '@/lib/model/report';

/** One profile's figure for one KPI: value, precision, range, basis, verdict, and a star where it is best beyond doubt. */
export function CompareCell({ cell, best }: { cell: ReportedMeasure | null; best: boolean }) {
  const { compare } = usePageMessages();
  const { m, f } = useI18n();
  if (!cell) return <small className="muted">{compare.notHere}</small>;
  const { measure } = cell;
  const hasReference = cell.reference.level !== 'none';
  const made = madeOf(cell, m, f);
  if (measure.value === null) return <small className="muted">— {made}</small>;
  const range = f.interval(measure);
  return (
    <div className={hasReference ? 'cell' : 'cell lone'}>
      <div className="cell-value">
        <strong>
          {f.measure(measure)}
          {best && (
            <span className="star" role="img" aria-label={compare.best} title={compare.best}>
              <PageIcon name="star" />
            </span>
          )}
        </strong>{' '}
        <ConfidenceMark measure={measure} word={false} />
      </div>
      {hasReference && <BenchmarkBand reported={cell} />}
      <small className="cell-made">
        {range && <span className="cell-range">{range}</span>}
        {range && made && ' · '}
        {made}
      </small>
      {hasReference && <VerdictChip reported={cell} short />}
    </div>
  );
}
