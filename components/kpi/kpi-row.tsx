import { useI18n } from '@/components/ui/i18n';
import type { Messages } from '@/lib/i18n/messages';
import type { Measure } from '@/lib/model/measure';
import type { ReportedMeasure } from '@/lib/model/report';
import { basisText } from './basis-line';
import { ConfidenceMark } from './confidence-mark';
import { kpiAnchor } from './kpi-anchor';
import { standingOf } from './standing-words';
import { VerdictChip } from './verdict-chip';

interface KpiRowProps {
  reported: ReportedMeasure;
  onWhy: (reported: ReportedMeasure) => void;
}

/** A KPI in one line; pressing it opens the explanation, which holds what does not fit. */
export function KpiRow({ reported, onWhy }: KpiRowProps) {
  const { m, f } = useI18n();
  const { measure, reference } = reported;
  const judged = measure.value !== null && reference.level !== 'none';
  const name = kpiName(measure, m);
  const standing = judged ? `${standingOf(reported, m).full}. ` : '';
  return (
    <button
      type="button"
      className="row2"
      title={basisText(measure, m, f)}
      aria-label={`${name}: ${f.measure(measure)}. ${standing}${basisText(measure, m, f)}`}
      data-kpi={kpiAnchor(measure)}
      onClick={() => onWhy(reported)}
    >
      <span>{name}</span>
      <span>
        <b>{f.measure(measure)}</b>
        {judged ? <VerdictChip reported={reported} short /> : <Note reported={reported} />}
      </span>
    </button>
  );
}

function Note({ reported: { measure } }: { reported: ReportedMeasure }) {
  const { m, f } = useI18n();
  if (measure.id === 'sponsoredShare' && measure.value !== null)
    return <em>{m.ofPosts(measure.parts?.sponsored ?? 0, measure.n)}</em>;
  if (measure.id === 'growth30d' && measure.value !== null) return <em>{f.span(measure)}</em>;
  if (measure.value === null || measure.id === 'daysSinceLastPost') return <em>{basisText(measure, m, f)}</em>;
  return <ConfidenceMark measure={measure} word={false} />;
}

/** The KPI's name with what tells it from its namesakes: the basis of an engagement rate, the format of a median. */
export function kpiName({ id, format, basis }: Measure, m: Messages): string {
  if (id === 'engagementRateByFollowers' || id === 'engagementRateByViews')
    return `${m.kpi.label[id]}, ${m.kpi.basis[basis]}`;
  return format && PER_FORMAT.has(id) ? `${m.kpi.label[id]}, ${m.format[format](2)}` : m.kpi.label[id];
}

const PER_FORMAT: ReadonlySet<string> = new Set(['viewsPerPost', 'likesPerPost', 'commentsPerPost', 'estimatedReach']);
