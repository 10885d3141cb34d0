import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { standingOf } from '@/components/kpi/standing-words';
import { useI18n } from '@/components/ui/i18n';
import type { ReportedMeasure } from '@/lib/model/report';

/** How a figure stands among what it is compared with; each record in full stands below. */
export function StandingPart({ reported }: { reported: ReportedMeasure }) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  const hasTrack = reference.level !== 'none' && (reference.level !== 'own' || reference.band !== null);
  const words = reference.level === 'none' || measure.value === null ? null : standingOf(reported, m).full;
  return (
    <>
      <dt>{m.overlay.explain.comparedWith}</dt>
      {words && <dd className="ink">{words.charAt(0).toLocaleUpperCase() + words.slice(1)}</dd>}
      {hasTrack && (
        <dd>
          <BenchmarkBand reported={reported} />
        </dd>
      )}
      <dd>{f.reference(reference, measure)}</dd>
    </>
  );
}
