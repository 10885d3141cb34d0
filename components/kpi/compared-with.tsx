import { useI18n } from '@/components/ui/i18n';
import type { PublishedFigure, ReportedMeasure } from '@/lib/model/report';
import { BenchmarkBand } from './benchmark-band';
import { standingOf } from './standing-words';

/** What a figure is compared with, in full: how it stands, and each source with its year, size and population. */
export function ComparedWith({ reported }: { reported: ReportedMeasure }) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  const words = standingOf(reported, m).full;
  if (reference.level === 'none') return <dd>{f.reference(reference, measure)}</dd>;
  const hasTrack = reference.level !== 'own' || reference.band !== null;
  return (
    <>
      {measure.value !== null && <dd className="ink">{sentenceCase(words)}</dd>}
      {hasTrack && (
        <dd>
          <BenchmarkBand reported={reported} />
        </dd>
      )}
      {'figure' in reference && (
        <dd>
          {f.reference(reference, measure)} <Origin of={reference.figure} />
        </dd>
      )}
      {reference.level === 'own' && reference.band && <dd>{f.reference(reference, measure)}</dd>}
      {reference.level === 'indicative' &&
        reference.figures.map((figure) => (
          <dd key={figure.record}>
            <b>{f.value(figure.value, measure.unit, 3)}</b> <Origin of={figure} />
          </dd>
        ))}
    </>
  );
}

/** Where a figure comes from: publisher and year, then whom it is about. */
function Origin({ of: { source, year, title, tier, population, sample } }: { of: Omit<PublishedFigure, 'value'> }) {
  const { m, f } = useI18n();
  const { explain } = m.overlay;
  return (
    <span title={title ?? undefined}>
      {source}
      {year ? ` ${year}` : ''}
      <small>
        {[
          explain.size(tier),
          explain.population[population] ?? population,
          sample && `n = ${typeof sample === 'number' ? f.value(sample, 'count', 3) : sample}`,
        ]
          .filter((part) => part)
          .join(', ')}
      </small>
    </span>
  );
}

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
