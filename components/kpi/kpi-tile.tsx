import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { ReportedMeasure } from '@/lib/model/report';
import { BasisLine } from './basis-line';
import { BenchmarkBand } from './benchmark-band';
import { ConfidenceMark } from './confidence-mark';
import { kpiAnchor } from './kpi-anchor';
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
  const isRank = reference.level === 'own' && !reference.band;
  const hasTrack = reference.level !== 'none' && !isRank;
  return (
    <div className={form === 'row' ? 'kpi' : 'kpi stacked'}>
      <div className="kpi-l">
        <div className="kpi-label">
          <span title={m.kpi.help[measure.id]}>{m.kpi.label[measure.id]}</span>
          <button
            type="button"
            className="why"
            aria-label={m.overlay.why(m.kpi.label[measure.id])}
            data-kpi={kpiAnchor(measure)}
            onClick={() => onWhy(reported)}
          >
            <Icon name="why" />
          </button>
        </div>
        <div className={measure.value === null ? 'kpi-value unknown' : 'kpi-value'}>
          <span>{f.measure(measure)}</span>
          {interval ? <span className="kpi-interval">{interval}</span> : <ConfidenceMark measure={measure} />}
        </div>
        {interval && (
          <div className="kpi-sure">
            <ConfidenceMark measure={measure} />
          </div>
        )}
        <BasisLine reported={reported} />
      </div>
      <div className="kpi-r">
        {reference.level !== 'none' && measure.value !== null && <VerdictChip reported={reported} />}
        {hasTrack && <BenchmarkBand reported={reported} />}
        <div className={hasTrack ? 'kpi-typ' : 'kpi-typ none'}>
          {isRank ? m.amongRead : f.reference(reference, measure)}
        </div>
      </div>
    </div>
  );
}
