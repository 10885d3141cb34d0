import type { DecidedFigure, Decision } from '@/lib/model/decision';
import { CARD_KPI_IDS } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';

/**
 * The figures that a decision keeps: followers, and each KPI of the card that is known, of the format that leads where it
 * has one. The others are parts of these, or describe the very posts of one sample and differ with every new one.
 */
export function decidedFigures({ profile, measures, format }: Report): DecidedFigure[] {
  const { followers } = profile;
  const known = measures.flatMap(({ measure }) =>
    measure.value === null ? [] : [{ ...measure, value: measure.value }],
  );
  const kpis = CARD_KPI_IDS.flatMap((kpi): DecidedFigure[] => {
    const all = known.filter(({ id }) => id === kpi);
    const shown = all.find((one) => one.format === format) ?? all.find((one) => one.format === null) ?? all[0];
    if (!shown) return [];
    const { id, basis, unit, value, low, high } = shown;
    return [{ id, format: shown.format, basis, unit, value, low, high }];
  });
  if (!followers) return kpis;
  return [{ id: 'followers', format: null, basis: null, unit: 'count', ...span(followers) }, ...kpis];
}

const span = ({ value, low, high }: { value: number; low: number; high: number }) => ({ value, low, high });

/** A figure then and now. */
export interface Change {
  before: DecidedFigure;
  now: DecidedFigure;
}

/** What grows with the calendar alone tells nothing of the creator. */
const BY_TIME: ReadonlySet<DecidedFigure['id']> = new Set(['daysSinceLastPost', 'growth30d']);

/**
 * What has changed since a decision: figures whose interval of then and of now have nothing in common, the largest
 * change first. A figure on another basis or of another format is another figure. Null where nothing can be compared:
 * the profile was not read since, or no figure is of both times.
 */
export function changesSince({ at, figures }: Decision, report: Report): Change[] | null {
  if (report.readAt <= at) return null;
  const now = decidedFigures(report).filter(({ id }) => !BY_TIME.has(id));
  const compared = figures.flatMap((before) => {
    const match = now.find(
      ({ id, basis, format }) => id === before.id && basis === before.basis && format === before.format,
    );
    const isApart = match ? liesApart(before, match) : null;
    return match && isApart !== null ? [{ before, now: match, isApart }] : [];
  });
  if (compared.length === 0) return null;
  return compared.filter(({ isApart }) => isApart).sort((a, b) => size(b) - size(a));
}

/** Whether two intervals have nothing in common; null where a figure has none. */
function liesApart(then: DecidedFigure, now: DecidedFigure): boolean | null {
  if (then.low === null || then.high === null || now.low === null || now.high === null) return null;
  return now.low > then.high || now.high < then.low;
}

/** How many times as much; a fall by half counts as much as a doubling. */
const size = ({ before, now }: Change): number =>
  before.value > 0 && now.value > 0 ? Math.abs(Math.log(now.value / before.value)) : Number.POSITIVE_INFINITY;
