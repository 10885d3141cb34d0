import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { ReportedMeasure } from '@/lib/model/report';
import { BasisLine } from './basis-line';
import { BenchmarkBand } from './benchmark-band';
import { ConfidenceMark } from './confidence-mark';
import { VerdictChip } from './verdict-chip';

interface KpiTileProps {
  reported: ReportedMeasure;
  /** `row`: what it is compared with stands at the right; `stacked`: the popup's tile, below. */
  form: 'row' | 'stacked';
  onWhy: (reported: ReportedMeasure) => void;
}

/** A KPI with its four parts: value, basis, benchmark, confidence. */
export function KpiTile({ reported, form, onWhy }: KpiTileProps) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  const interval = f.interval(measure);
  return (
    <div className={form === 'row' ? 'kpi' : 'kpi stacked'}>
      <div className="kpi-l">
        <div className="kpi-label">
          <span title={m.kpi.help[measure.id]}>{m.kpi.label[measure.id]}</span>
          <button
            type="button"
            className="why"
            aria-label={m.overlay.why(m.kpi.label[measure.id])}
            onClick={() => onWhy(reported)}
          >
            <Icon name="why" />
          </button>
        </div>
        <div className="kpi-value">
          <span>{f.measure(measure)}</span>
          {interval && <span className="kpi-interval">{interval}</span>}
        </div>
        <div className="kpi-sure">
          <ConfidenceMark measure={measure} />
        </div>
        <BasisLine measure={measure} />
      </div>
      <div className="kpi-r">
        {reference.level === 'none' ? (
          <div className="kpi-typ none">{f.reference(reference, measure)}</div>
        ) : (
          <>
            <VerdictChip reported={reported} />
            <BenchmarkBand reported={reported} />
            <div className="kpi-typ">{f.reference(reference, measure)}</div>
          </>
        )}
      </div>
    </div>
  );
}
