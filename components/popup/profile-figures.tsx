import { useId, useState } from 'react';
import { SponsoredSection } from '@/components/brands/sponsored-section';
import { usePageMessages } from '@/components/desk/page-messages';
import { ChangedLine } from '@/components/kpi/changed-line';
import { kpiAnchor } from '@/components/kpi/kpi-anchor';
import { KpiRow } from '@/components/kpi/kpi-row';
import { KpiTile } from '@/components/kpi/kpi-tile';
import { verdictLine } from '@/components/kpi/verdict-line';
import { type OpeningPress, OpenNext } from '@/components/opening/open-next';
import { useI18n } from '@/components/ui/i18n';
import { PageExplanation } from '@/components/why/page-explanation';
import { headlineMeasure, otherFormats } from '@/lib/compare/compare';
import { KPI_IDS, type KpiId } from '@/lib/model/measure';
import type { Report, ReportedMeasure } from '@/lib/model/report';

interface ProfileFiguresProps {
  report: Report;
  opening?: OpeningPress;
}

/** Beside no tab, as on the desk. */
const NONE: OpeningPress = { tried: [], open: null, hasKey: false };

/** One profile's figures: the verdict line, the headline tiles, every other KPI with its reason where it has no value. */
export function ProfileFigures({ report, opening = NONE }: ProfileFiguresProps) {
  const { m, f } = useI18n();
  const { byFormat } = usePageMessages();
  const formatsId = useId();
  const [why, setWhy] = useState<{ kpi: KpiId; format: string | null } | null>(null);
  const onWhy = ({ measure }: ReportedMeasure) => setWhy({ kpi: measure.id, format: measure.format });
  const explained =
    why && report.measures.find(({ measure }) => measure.id === why.kpi && measure.format === why.format);
  if (explained) return <PageExplanation report={report} reported={explained} onBack={() => setWhy(null)} />;

  const line = verdictLine(report, m, f);
  const tiles = report.headline.map((kpi) => headlineMeasure(report, kpi)).filter((reported) => reported !== null);
  const rows = KPI_IDS.filter((kpi) => !report.headline.includes(kpi))
    .map((kpi) => headlineMeasure(report, kpi))
    .filter((reported) => reported !== null);
  const others = otherFormats(report);
  return (
    <>
      <div className="popup-say">
        <h2>{report.error ? m.page[report.error].title : line.title}</h2>
        <p>{report.error ? m.page[report.error].body : line.facts}</p>
        <ChangedLine report={report} title={line.title} />
        <OpenNext report={report} press={opening} />
      </div>
      <div className="tiles">
        {tiles.map((reported) => (
          <div className="tile" key={reported.measure.id}>
            <KpiTile reported={reported} form="stacked" onWhy={onWhy} />
          </div>
        ))}
      </div>
      <div className="more-rows">
        {rows.map((reported) => (
          <KpiRow key={reported.measure.id} reported={reported} onWhy={onWhy} />
        ))}
      </div>
      {others.length > 0 && (
        <section className="more-rows" aria-labelledby={formatsId}>
          <h3 id={formatsId} className="section-title">
            {byFormat}
          </h3>
          {others.map((reported) => (
            <KpiRow key={kpiAnchor(reported.measure)} reported={reported} onWhy={onWhy} />
          ))}
        </section>
      )}
      <SponsoredSection report={report} />
      <p className="foot">{m.overlay.provenance(report.posts.length, f.when(report.readAt, Date.now()))}</p>
    </>
  );
}
