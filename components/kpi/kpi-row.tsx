import { useI18n } from '@/components/ui/i18n';
import { restsOnEnough } from '@/lib/benchmarks/own-set';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Measure } from '@/lib/model/measure';
import type { ReportedMeasure } from '@/lib/model/report';
import { basisText, countsOf } from './basis-line';
import { ConfidenceMark, spokenConfidence } from './confidence-mark';
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
  // Of too few posts how few they are says more than that they are too few.
  const judged = measure.value !== null && reference.level !== 'none' && restsOnEnough(measure.id, measure.n);
  const note = judged ? null : noteOf(reported, m, f);
  const name = kpiName(measure, m);
  const standing = judged ? standingOf(reported, m) : null;
  const shown = standing?.short ?? note ?? spokenConfidence(measure, m);
  // What is read aloud begins with what stands there, so that it can also be called by it.
  const spoken = [shown, standing?.full, basisText(reported, m, f)].filter(
    (part, i, all) => part && all.indexOf(part) === i,
  );
  return (
    <button
      type="button"
      className="row2"
      title={basisText(reported, m, f)}
      aria-label={`${name}: ${f.measure(measure)} ${spoken.join('. ')}`}
      data-kpi={kpiAnchor(measure)}
      onClick={() => onWhy(reported)}
    >
      <span>{name}</span>{' '}
      <span>
        <b>{f.measure(measure)}</b> {judged && <VerdictChip reported={reported} short />}
        {!judged && (note === null ? <ConfidenceMark measure={measure} word={false} /> : <em>{note}</em>)}
      </span>
    </button>
  );
}

/** The words beside a figure that nothing judges; null: how sure it is, says enough. */
function noteOf(reported: ReportedMeasure, m: Messages, f: Formats): string | null {
  const { measure, olderSince } = reported;
  if (measure.value === null || measure.id === 'daysSinceLastPost') return basisText(reported, m, f);
  if (measure.id === 'sponsoredLift') return basisText(reported, m, f);
  if (measure.id === 'sponsoredShare') return m.ofPosts(measure.parts?.sponsored ?? 0, measure.n);
  if (measure.id === 'growth30d') return f.span(measure);
  return olderSince === null ? null : countsOf(olderSince, m, f);
}

/** Rates that are there by more than one basis. */
const BY_BASIS = /^(engagement|like|comment|share|save)Rate/;

/** The KPI's name with what tells it from its namesakes: the basis of a rate, the format that it is about. */
export function kpiName({ id, format, basis }: Measure, m: Messages): string {
  return [m.kpi.label[id], BY_BASIS.test(id) && m.kpi.basis[basis], format && m.format[format](2)]
    .filter((part) => part)
    .join(', ');
}
