import { useI18n } from '@/components/ui/i18n';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Measure } from '@/lib/model/measure';
import type { ReportedMeasure } from '@/lib/model/report';

/** What the figure is counted from: "by followers · median of 12 posts"; without a value, why there is none. */
export function BasisLine({ reported }: { reported: ReportedMeasure }) {
  const { m, f } = useI18n();
  const text = basisText(reported, m, f);
  return (
    <div className="kpi-basis" title={text}>
      {text}
    </div>
  );
}

/** The basis of a measure in words, its format and its sample included; and since when, where its counts are older. */
export function basisText({ measure, olderSince }: ReportedMeasure, m: Messages, f: Formats): string {
  const text = countedFrom(measure, m, f);
  return olderSince === null ? text : [text, countsOf(olderSince, m, f)].filter((part) => part).join(' · ');
}

/** "counts of 3 Oct", with the year where it is another. */
export const countsOf = (at: number, m: Messages, f: Formats): string => m.countsOf(f.date(at, Date.now()));

function countedFrom(measure: Measure, m: Messages, f: Formats): string {
  const { id, basis, value, n, of, reason } = measure;
  const posts = (count: number) => (measure.format ? m.format[measure.format](count) : m.posts(count));
  if (basis === 'comments') return m.comments.basis(n, of, reason && m.reason[reason]);
  if (value === null) {
    if (reason === 'needs-opened-posts') return m.openedSoFar(n);
    const partial = n > 0 && n < of ? ` · ${m.ofPosts(n, of)}` : '';
    return `${reason ? m.reason[reason] : ''}${partial}`;
  }
  // Of the header, or told by the creator.
  if (n === 0) return m.kpi.basis[basis];
  switch (id) {
    case 'sponsoredShare':
      return `${m.sponsoredPosts(measure.parts?.sponsored ?? 0)} · ${m.readableOn(n, of)}`;
    case 'sponsoredLift':
      return m.sidesOf(measure.parts?.sponsored ?? 0, measure.parts?.others ?? 0);
    case 'growth30d':
      return `${m.kpi.basis[basis]} · ${f.span(measure)}`;
    case 'daysSinceLastPost':
      return measure.window.to === null ? '' : f.date(measure.window.to);
    case 'estimatedReach':
    case 'estimatedImpressions':
    case 'engagementRateByReach':
      return `${m.kpi.basis[basis]} · ${m.medianOf(n, posts(n))}`;
    case 'viewsPerPost':
    case 'likesPerPost':
    case 'commentsPerPost':
      return n < 6 ? m.rangeOf(n, posts(n)) : m.medianOf(n, posts(n));
    default:
      if (basis === 'posts') return `${n} ${posts(n)}`;
      return `${m.kpi.basis[basis]} · ${n < 6 ? m.rangeOf(n, posts(n)) : m.medianOf(n, posts(n))}`;
  }
}
