import { headlineMeasure } from '@/lib/compare/compare';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { KpiId } from '@/lib/model/measure';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { isHollow, verdictOf } from './standing';

type Subject = 'engagement' | 'views' | 'lifetime';

/** KPIs that may lead the verdict line, and what each speaks of. A lifetime rate leads only where no recent figure does. */
const RECENT: readonly [KpiId, Subject][] = [
  ['engagementRateByFollowers', 'engagement'],
  ['engagementRateByViews', 'engagement'],
  ['viewRate', 'views'],
];
const LIFETIME: readonly [KpiId, Subject][] = [
  ['lifetimeLikeRate', 'lifetime'],
  ['lifetimeViewRate', 'lifetime'],
];

/**
 * The first line of a profile: the strongest finding that its references allow, else what is known without one; then
 * at most two short facts.
 */
export function verdictLine(report: Report, m: Messages, f: Formats): { title: string; facts: string } {
  return {
    title: findingOf(report, RECENT, m) ?? findingOf(report, LIFETIME, m) ?? plainTitle(report, m, f),
    facts: factsOf(report, m, f),
  };
}

/** A clear "above" or "below" before any other verdict, a verdict before a place among figures or profiles. */
function findingOf(report: Report, kpis: readonly [KpiId, Subject][], m: Messages): string | null {
  const known = kpis.flatMap(([kpi, subject]) => {
    // A site has two engagement rates at most, and speaks by the one that its card leads with.
    if (subject === 'engagement' && !report.headline.includes(kpi)) return [];
    const reported = headlineMeasure(report, kpi);
    return reported && reported.measure.value !== null ? [{ subject, reported }] : [];
  });
  const judged = known.filter(({ reported }) => verdictOf(reported.reference));
  const clear = judged.find(
    ({ reported: { reference } }) => verdictOf(reference) !== 'typical' && !isHollow(reference),
  );
  const told = clear ?? judged[0] ?? known.find(({ reported }) => placeOf(reported, m));
  return told ? sentence(told.subject, told.reported, report, m) : null;
}

function sentence(subject: Subject, reported: ReportedMeasure, { tier }: Report, m: Messages): string {
  const { say } = m.overlay;
  const { reference } = reported;
  const verdict = verdictOf(reference);
  if (!verdict) return say.placed(say.subject[subject], placeOf(reported, m));
  const finding = isHollow(reference) ? say.hollow[subject][verdict] : say[subject][verdict];
  if (reference.level === 'imported') return `${finding} (${reference.figure.source})`;
  if (reference.level === 'own') return say.ofRead(finding, reference.band?.n ?? reference.of - 1);
  return tier ? say.ofTier(finding, m.tier[tier]) : finding;
}

/** "above the 2 published figures", "rank 2 of 7 …"; empty where the order is not known. */
function placeOf({ reference }: ReportedMeasure, m: Messages): string {
  if (reference.level === 'own') return m.rankLong(reference.rank, reference.of);
  return reference.level === 'indicative' && reference.position
    ? m.position[reference.position](reference.figures.length)
    : '';
}

function plainTitle(report: Report, m: Messages, f: Formats): string {
  const { say } = m.overlay;
  const views = headlineMeasure(report, 'viewsPerPost')?.measure;
  const rate = RECENT.filter(([kpi, subject]) => subject === 'engagement' && report.headline.includes(kpi))
    .map(([kpi]) => headlineMeasure(report, kpi)?.measure)
    .find((measure) => measure && measure.value !== null);
  const viewsLead = report.profile.platform === 'youtube' || !rate;
  if (viewsLead && views && views.value !== null) return say.typicalPost(f.measure(views));
  if (rate) return say.engagementRate(f.measure(rate));
  const likes = headlineMeasure(report, 'likesPerPost')?.measure;
  if (likes && likes.value !== null) return say.typicalLikes(f.measure(likes));
  if (report.changed.length > 0) return m.changed.title(m.platform[report.profile.platform]);
  return report.posts.length === 0 ? m.overlay.reading : m.overlay.notEnough;
}

function factsOf(report: Report, m: Messages, f: Formats): string {
  const { say } = m.overlay;
  const known = (kpi: KpiId) => {
    const measure = headlineMeasure(report, kpi)?.measure;
    return measure && measure.value !== null ? measure : null;
  };
  const growth = known('growth30d');
  const share = known('sponsoredShare');
  const perWeek = known('cadence');
  const facts = [
    growth && !growth.parts?.insideRounding && say.growth(f.measure(growth), f.span(growth)),
    share && say.sponsored(share.parts?.sponsored ?? 0, share.n),
    perWeek && say.perWeek(f.measure(perWeek)),
  ];
  return facts
    .filter((fact) => fact)
    .slice(0, 2)
    .join(' ');
}
