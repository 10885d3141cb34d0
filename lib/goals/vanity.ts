import { headlineMeasure } from '@/lib/compare/compare';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Report, ReportedMeasure } from '@/lib/model/report';

/** A figure that flatters, with what it is held against. */
export type Vanity =
  /** Many followers, few of whom see the posts: the view rate lies below the p10 of its size. */
  | { kind: 'followers'; viewRate: ReportedMeasure; p10: number }
  /** Likes beside comments of which half or more say nothing. */
  | { kind: 'likes'; generic: ReportedMeasure }
  /** Earned media value is worked out while no revenue was typed: it is no return. */
  | { kind: 'emv' }
  /** One or two posts lift the mean far above what a post typically gets. */
  | { kind: 'mean'; reported: ReportedMeasure; mean: number };

/** A mean so many times the median is lifted by single posts. */
const FAR_ABOVE = 1.5;
const FEWEST_POSTS = 6;
const FEWEST_COMMENTS = 20;

/** What may mislead about the profile, each with its evidence. `isEmvOn`: EMV is worked out for its site. */
export function vanityOf(report: Report, collaboration: Collaboration | null, isEmvOn: boolean): Vanity[] {
  const found: Vanity[] = [];
  const viewRate = headlineMeasure(report, 'viewRate');
  const p10 = viewRate && p10Of(viewRate);
  const high = viewRate?.measure.high ?? viewRate?.measure.value ?? null;
  if (viewRate && p10 !== null && high !== null && high < p10 && viewRate.measure.n >= FEWEST_POSTS)
    found.push({ kind: 'followers', viewRate, p10 });
  const generic = headlineMeasure(report, 'genericComments');
  if (generic && (generic.measure.value ?? 0) >= 0.5 && generic.measure.n >= FEWEST_COMMENTS)
    found.push({ kind: 'likes', generic });
  if (isEmvOn && (collaboration?.revenue ?? null) === null) found.push({ kind: 'emv' });
  const typical = headlineMeasure(report, 'viewsPerPost') ?? headlineMeasure(report, 'likesPerPost');
  const { value = null, mean = null, n = 0 } = typical?.measure ?? {};
  if (typical && value && mean !== null && mean > FAR_ABOVE * value && n >= FEWEST_POSTS)
    found.push({ kind: 'mean', reported: typical, mean });
  return found;
}

function p10Of({ alternatives }: ReportedMeasure): number | null {
  const banded = alternatives.find(
    (one) => (one.level === 'firm' || one.level === 'own') && one.band !== null && one.band.p10 !== null,
  );
  return banded && 'band' in banded ? (banded.band?.p10 ?? null) : null;
}
