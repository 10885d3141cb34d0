import type { CSSProperties } from 'react';
import { useI18n } from '@/components/ui/i18n';
import { bandGeometry, pointsGeometry } from '@/lib/benchmarks/band-position';
import type { ImportedBand, PublishedFigure, ReportedMeasure } from '@/lib/model/report';
import { isHollow, toneOf } from './standing';

/**
 * Where a figure stands. A band draws p25 to p75 at 30 to 65 % of its width, so that a column of bands reads at a glance;
 * published figures without percentiles are ticks on a plain track; without either the block is empty.
 */
export function BenchmarkBand({ reported }: { reported: ReportedMeasure }) {
  const { reference } = reported;
  if ('band' in reference && reference.band) return <BandTrack reported={reported} band={reference.band} />;
  if (reference.level === 'indicative') return <PointsTrack reported={reported} figures={reference.figures} />;
  return <span className="band void" aria-hidden="true" />;
}

function BandTrack({ reported, band }: { reported: ReportedMeasure; band: ImportedBand }) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  const { marker, median } = bandGeometry(measure, band);
  const few = measure.confidence === 'smallSample' || isHollow(reference);
  const look = ['band', toneOf(reported), few && 'few', marker?.offScale && `off ${marker.offScale}`]
    .filter(Boolean)
    .join(' ');
  // Without a median the notch lies outside of the bar.
  const style = {
    '--m': median ? `${((median.percent - 30) / 35) * 100}%` : '-9px',
    '--x': `${marker?.percent ?? 0}%`,
  } as CSSProperties;
  const text = `${m.kpi.label[measure.id]} ${f.measure(measure)}, ${f.reference(reference, measure)}`;
  return (
    <span className={look} style={style} role="img" aria-label={text}>
      {marker && <b />}
    </span>
  );
}

function PointsTrack({ reported, figures }: { reported: ReportedMeasure; figures: readonly PublishedFigure[] }) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  const { ticks, marker } = pointsGeometry(
    measure,
    figures.map(({ value }) => value),
  );
  const text = `${m.kpi.label[measure.id]} ${f.measure(measure)}, ${f.reference(reference, measure)}`;
  return (
    <span className="band points" style={{ '--x': `${marker ?? 0}%` } as CSSProperties} role="img" aria-label={text}>
      {figures.map(({ record, source, year }, index) => (
        <i key={record} style={{ left: `${ticks[index]}%` }} title={`${source}${year ? ` ${year}` : ''}`} />
      ))}
      {marker !== null && <b />}
    </span>
  );
}
