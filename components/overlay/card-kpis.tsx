import { KpiRow } from '@/components/kpi/kpi-row';
import { KpiTile } from '@/components/kpi/kpi-tile';
import { headlineMeasure } from '@/lib/compare/compare';
import { CARD_KPI_IDS } from '@/lib/model/measure';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { CardSkeleton } from './card-skeleton';
import type { ViewState } from './overlay-view-state';

interface CardKpisProps {
  report: Report | null;
  state: ViewState;
  onWhy: (reported: ReportedMeasure) => void;
}

/** The headline KPIs with all their parts, and a line for each of the others. */
export function CardKpis({ report, state, onWhy }: CardKpisProps) {
  if (!report && state === 'error') return null;
  if (!report || state === 'loading') return <CardSkeleton />;
  const { tiles, rows } = arranged(report, state);
  return (
    <>
      {tiles.length > 0 && (
        <div className="ov-kpis">
          {tiles.map((reported) => (
            <KpiTile key={reported.measure.id} reported={reported} form="row" onWhy={onWhy} />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <div className="ov-more">
          {rows.map((reported) => (
            <KpiRow key={`${reported.measure.id}-${reported.measure.format}`} reported={reported} onWhy={onWhy} />
          ))}
        </div>
      )}
    </>
  );
}

/** Tiles first, in their order; then one row for each other KPI of the site. An error leaves what has a value. */
export function arranged(report: Report, state: ViewState): { tiles: ReportedMeasure[]; rows: ReportedMeasure[] } {
  const worthShowing = (reported: ReportedMeasure | null): reported is ReportedMeasure =>
    reported !== null && (state !== 'error' || reported.measure.value !== null);
  const tiles = report.headline.map((kpi) => headlineMeasure(report, kpi)).filter(worthShowing);
  const rows = CARD_KPI_IDS.filter((kpi) => !report.headline.includes(kpi))
    .map((kpi) => headlineMeasure(report, kpi))
    .filter(worthShowing)
    // A line without a value would only repeat what the first lines say; the panel and the desk list all of them.
    .filter(({ measure }) => measure.value !== null);
  return { tiles, rows };
}
