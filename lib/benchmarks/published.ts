import type { Basis, KpiId, Measure } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { Band, PublishedFigure, Reference, Tier } from '@/lib/model/report';
import type { NoneReason } from './none-reason';
import { judge, positionAmong } from './placing';
import { BANDS, CELLS, type Cell, cellsOf, FIGURES } from './shipped';

/** Shown without a verdict wherever they stand: the view rate carries reach, and no norm of growth exists. */
export const WITHOUT_NORM: readonly KpiId[] = [
  ...(['estimatedReach', 'engagementRateByReach', 'estimatedImpressions', 'retentionProxy'] as const),
  ...(['growth30d', 'sponsoredLift'] as const),
  ...(['netSentiment', 'brandSentiment', 'audienceLanguage', 'genericComments'] as const),
];

/** The denominators that a basis may be compared with: a by-followers figure never meets a by-views one. */
const DENOMINATORS: Record<Basis, readonly string[]> = {
  followers: ['followers', 'subscribers'],
  followersNow: ['followers', 'subscribers'],
  lifetime: ['followers', 'subscribers'],
  views: ['views'],
  likes: ['likes'],
  posts: ['weeks'],
  model: [],
  ownSnapshots: [],
  insight: [],
  reach: [],
  comments: [],
};

/** What a source says instead of naming its parts: it can't be told from ours, and the figure's own line says so. */
const NOT_NAMED = ['all interactions', 'unknown'];

/** What this product counts, per site where it differs (kpis.md §1); the others are the cells' own. */
const OWN_ENGAGEMENT = { instagram: 'likes+comments', tiktok: 'likes+comments+shares', youtube: 'likes+comments' };
const ENGAGEMENT_RATES: readonly KpiId[] = ['engagementRateByFollowers', 'engagementRateByViews'];

/** The size that published sets are looked up by: a tier by name, or the followers within the sets' own bounds. */
export type Size = { tier: Tier } | { followers: number };

/**
 * What is published for a measure at a size: the set that decides (firm), else the figures that may be shown
 * (indicative), else none and why. Only figures with the measure's denominator and numerator are given; `source` narrows
 * them to those of one publisher.
 */
export function publishedFor(measure: Measure, platform: Cell['platform'], size: Size, source?: string): Reference {
  if (WITHOUT_NORM.includes(measure.id)) return none('by-design');
  if ('tier' in size ? size.tier === 'pico' : size.followers < 1_000) return none('under-1k');
  const cells = cellsOf(platform, measure.id, measure.format);
  if (cells.length === 0) {
    const hasOthers = CELLS.some((one) => one.platform === platform && one.kpi === measure.id);
    return none(hasOthers ? 'other-format' : 'nothing-published');
  }
  const cell = cells.find((one) => ('tier' in size ? one.tier === size.tier : isWithin(one, size.followers)));
  if (!cell) return none('nothing-published');
  if (cell.band) return source ? ofSource(firm(measure, cell, cell.band), source) : firm(measure, cell, cell.band);
  const figures = (cell.figures ?? []).flatMap((record) => {
    const figure = FIGURES[record];
    const isMeant = figure && (!source || figure.source === source) && isLike(figure, measure, cell);
    return isMeant ? [{ record, ...figure }] : [];
  });
  if (figures.length === 0) return none(source ? 'not-in-source' : (cell.why ?? 'other-definitions'));
  return { level: 'indicative', figures, position: positionAmong(measure, figures) };
}

/** The band that decides for profiles of that size; null where none does. */
export function bandFor(platform: Cell['platform'], kpi: KpiId, format: Format | null, followers: number): Band | null {
  const cell = followers < 1_000 ? undefined : cellsOf(platform, kpi, format).find((one) => isWithin(one, followers));
  return (cell?.band && BANDS[cell.band]?.band) || null;
}

export function none(why: NoneReason): Reference {
  return { level: 'none', why };
}

function firm(measure: Measure, cell: Cell, record: string): Reference {
  const shipped = BANDS[record];
  if (!shipped || !DENOMINATORS[measure.basis].includes(shipped.figure.denominator)) return none('other-definitions');
  return {
    level: 'firm',
    band: shipped.band,
    figure: { record, ...shipped.figure, tier: boundsOf(cell) },
    ...judge(measure, shipped.band, cell.highSideOnly),
  };
}

const ofSource = (reference: Reference, source: string): Reference =>
  reference.level === 'firm' && reference.figure.source === source ? reference : none('not-in-source');

function isWithin({ min, max }: Cell, followers: number): boolean {
  return followers >= min && (max === null || followers < max);
}

/** A figure that counts other things, or divides by them, has no place on the same line. */
function isLike(figure: Omit<PublishedFigure, 'record'>, measure: Measure, cell: Cell): boolean {
  const numerator = ENGAGEMENT_RATES.includes(measure.id) ? OWN_ENGAGEMENT[cell.platform] : cell.numerator;
  return (
    DENOMINATORS[measure.basis].includes(figure.denominator) &&
    (figure.numerator === numerator || NOT_NAMED.includes(figure.numerator))
  );
}

/** The bounds as the published figures write theirs: "10K-50K", "1M+". */
export function boundsOf({ min, max }: Pick<Cell, 'min' | 'max'>): string {
  const short = (count: number) => (count >= 1_000_000 ? `${count / 1_000_000}M` : `${count / 1_000}K`);
  return max === null ? `${short(min)}+` : `${short(min)}-${short(max)}`;
}
