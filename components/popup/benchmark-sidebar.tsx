import { usePageMessages } from '@/components/desk/page-messages';
import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { kpiName } from '@/components/kpi/kpi-row';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { useI18n } from '@/components/ui/i18n';
import { WhyButton } from '@/components/why/why-button';
import { headlineMeasure, otherFormats } from '@/lib/compare/compare';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report, ReportedMeasure } from '@/lib/model/report';
import { ChoiceSelect } from './choice-select';
import { SourceList } from './source-list';

interface BenchmarkSidebarProps {
  report: Report;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
}

/** What the figures are compared with, KPI by KPI, and every source in full. The choice drives every verdict on screen. */
export function BenchmarkSidebar({ report, choice, onChoice }: BenchmarkSidebarProps) {
  const { compareWith } = usePageMessages();
  const compared = report.measures.filter(isCompared(report));
  return (
    <aside className="popup-side" aria-label={compareWith.label}>
      <ChoiceSelect report={report} choice={choice} onChoice={onChoice} />
      <ul className="beside-list">
        {compared.map((reported) => (
          <li key={`${reported.measure.id}-${reported.measure.format}`}>
            <BesideRow profileKey={report.profile.key} reported={reported} />
          </li>
        ))}
      </ul>
      <SourceList reported={compared} />
    </aside>
  );
}

function BesideRow({ profileKey, reported }: { profileKey: ProfileKey; reported: ReportedMeasure }) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  return (
    <>
      <div className="beside-line">
        <span>{kpiName(measure, m)}</span>
        <b>
          <WhyButton profileKey={profileKey} measure={measure}>
            {f.measure(measure)}
          </WhyButton>
        </b>
      </div>
      {reference.level === 'none' ? (
        <div className="beside-line">
          <small>{f.reference(reference, measure)}</small>
        </div>
      ) : (
        <>
          <BenchmarkBand reported={reported} />
          <div className="beside-line">
            {measure.value === null ? <span /> : <VerdictChip reported={reported} />}
            <small>{f.reference(reference, measure)}</small>
          </div>
        </>
      )}
    </>
  );
}

/**
 * Worth a row: what has a reference, and the headline figures that have none, with the reason. A format of which too
 * little was read has no row beside that of all formats.
 */
function isCompared(report: Report) {
  const others = new Set(otherFormats(report));
  return (reported: ReportedMeasure): boolean => {
    const { measure, reference, alternatives } = reported;
    const isOnCard = reported === headlineMeasure(report, measure.id);
    // What the chosen source or tier lacks, and another has, says so.
    const hasReference = [reference, ...alternatives].some(({ level }) => level !== 'none');
    if (hasReference) return isOnCard || others.has(reported);
    return isOnCard && measure.value !== null && report.headline.includes(measure.id);
  };
}
