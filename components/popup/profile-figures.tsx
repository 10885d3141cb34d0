import { useId, useState } from 'react';
import { SponsoredSection } from '@/components/brands/sponsored-section';
import { usePageMessages } from '@/components/desk/page-messages';
import { ChangedLine } from '@/components/kpi/changed-line';
import { kpiAnchor } from '@/components/kpi/kpi-anchor';
import { listedKpis } from '@/components/kpi/kpi-groups';
import { KpiTile } from '@/components/kpi/kpi-tile';
import { MoreKpis } from '@/components/kpi/more-kpis';
import { useExplained } from '@/components/kpi/use-explained';
import { verdictLine } from '@/components/kpi/verdict-line';
import { type OpeningPress, OpenNext } from '@/components/opening/open-next';
import { useI18n } from '@/components/ui/i18n';
import { PageExplanation } from '@/components/why/page-explanation';
import { PageRow } from '@/components/why/page-row';
import { headlineMeasure } from '@/lib/compare/compare';
import type { Report } from '@/lib/model/report';

interface ProfileFiguresProps {
  report: Report;
  opening?: OpeningPress;
}

/** Beside no tab, as on the desk. */
const NONE: OpeningPress = { tried: [], open: null, hasKey: false };

/**
 * One profile's figures: the verdict line, the headline tiles, the KPIs of every day and, behind a line, all others; each
 * with its reason where it has no value.
 */
export function ProfileFigures({ report, opening = NONE }: ProfileFiguresProps) {
  const { m, f } = useI18n();
  const words = usePageMessages();
  const formatsId = useId();
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { explained, onWhy, onBack } = useExplained(report);
  if (explained) return <PageExplanation report={report} reported={explained} onBack={onBack} />;

  const line = verdictLine(report, m, f);
  const tiles = report.headline.map((kpi) => headlineMeasure(report, kpi)).filter((reported) => reported !== null);
  const { daily, byFormat, more } = listedKpis(report);
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
            {reported.byUser && <em className="by-user">{words.why.byYou}</em>}
          </div>
        ))}
      </div>
      <div className="more-rows">
        {daily.map((reported) => (
          <PageRow key={reported.measure.id} reported={reported} onWhy={onWhy} />
        ))}
      </div>
      {byFormat.length > 0 && (
        <section className="more-rows" aria-labelledby={formatsId}>
          <h3 id={formatsId} className="section-title">
            {words.byFormat}
          </h3>
          {byFormat.map((reported) => (
            <PageRow key={kpiAnchor(reported.measure)} reported={reported} onWhy={onWhy} />
          ))}
        </section>
      )}
      <MoreKpis groups={more} isOpen={isMoreOpen} onOpen={setMoreOpen} onWhy={onWhy} />
      <SponsoredSection report={report} />
      <p className="foot">{m.overlay.provenance(report.posts.length, f.when(report.readAt, Date.now()))}</p>
    </>
  );
}
