import { headlineMeasure } from '@/lib/compare/compare';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { KpiId } from '@/lib/model/measure';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { isHollow, verdictOf } from './standing';

/** KPIs that may lead the verdict line, strongest first, and the words of each. */
const FINDINGS: readonly { kpi: KpiId; words: 'engagement' | 'views' | 'lifetime' }[] = [
  { kpi: 'engagementRateByFollowers', words: 'engagement' },
  { kpi: 'engagementRateByViews', words: 'engagement' },
  { kpi: 'viewRate', words: 'views' },
  { kpi: 'lifetimeLikeRate', words: 'lifetime' },
  { kpi: 'lifetimeViewRate', words: 'lifetime' },
];

/**
 * The first line of a profile: the strongest finding that a firm or own band allows, else what is known without a
 * verdict; then at most two short facts.
 */
export function verdictLine(report: Report, m: Messages, f: Formats): { title: string; facts: string } {
  const measures = (kpi: KpiId) => headlineMeasure(report, kpi);
  const { say } = m.overlay;
  const judged = FINDINGS.map(({ kpi, words }) => ({ words, reported: measures(kpi) })).find(({ reported }) =>
    isJudged(reported),
  );
  const facts = factsOf(report, m, f);
  if (judged?.reported) {
    const verdict = verdictOf(judged.reported.reference);
    const finding = verdict ? say[judged.words][verdict] : '';
    return { title: report.tier ? say.ofTier(finding, m.tier[report.tier]) : finding, facts };
  }
  return { title: plainTitle(report, m, f), facts };
}

function isJudged(reported: ReportedMeasure | null): boolean {
  return (
    reported !== null &&
    reported.measure.value !== null &&
    verdictOf(reported.reference) !== null &&
    !isHollow(reported.reference)
  );
}

function plainTitle(report: Report, m: Messages, f: Formats): string {
  const { say } = m.overlay;
  const views = headlineMeasure(report, 'viewsPerPost')?.measure;
  const rate = (['engagementRateByFollowers', 'engagementRateByViews'] as const)
    .map((kpi) => headlineMeasure(report, kpi)?.measure)
    .find((measure) => measure && measure.value !== null);
  if (report.profile.platform !== 'youtube' && rate) return say.engagementRate(f.measure(rate));
  if (views && views.value !== null) return say.typicalPost(f.measure(views));
  if (rate) return say.engagementRate(f.measure(rate));
  return report.posts.length === 0 ? m.overlay.reading : m.overlay.notEnough;
}

function factsOf(report: Report, m: Messages, f: Formats): string {
  const { say } = m.overlay;
  const share = headlineMeasure(report, 'sponsoredShare')?.measure;
  const perWeek = headlineMeasure(report, 'cadence')?.measure;
  const facts: string[] = [];
  if (share && share.value !== null) facts.push(say.sponsored(share.parts?.sponsored ?? 0, share.n));
  if (perWeek && perWeek.value !== null) facts.push(say.perWeek(f.measure(perWeek)));
  return facts.slice(0, 2).join(' ');
}
