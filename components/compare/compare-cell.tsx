import { usePageMessages } from '@/components/desk/page-messages';
import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { ConfidenceMark } from '@/components/kpi/confidence-mark';
import { madeOf } from '@/components/kpi/made-of';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { WhyButton } from '@/components/why/why-button';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedMeasure } from '@/lib/model/report';

interface CompareCellProps {
  cell: ReportedMeasure | null;
  best: boolean;
  profileKey: ProfileKey;
}

/** One profile's figure for one KPI: value, precision, range, basis, verdict, and a star where it is best beyond doubt. */
export function CompareCell({ cell, best, profileKey }: CompareCellProps) {
  const { compare, why } = usePageMessages();
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
          <WhyButton profileKey={profileKey} measure={measure}>
            {f.measure(measure)}
          </WhyButton>
          {best && (
            <span className="star" role="img" aria-label={compare.best} title={compare.best}>
              <PageIcon name="star" />
            </span>
          )}
        </strong>{' '}
        <ConfidenceMark measure={measure} word={false} />
        {cell.byUser && <em className="by-user">{why.byYou}</em>}
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
