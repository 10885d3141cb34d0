import { median } from 'simple-statistics';
import type { Kpi } from '@/lib/kpi/kpi';
import { KPIS } from '@/lib/kpi/registry';
import type { KpiId, Measure } from '@/lib/model/measure';
import { type Random, randomOf } from '../drift/random';
import type { Creator } from './creators';
import { drawPosts, type Labels } from './draw';
import { inputOf } from './input';

/** A post's own figure, as the measure lists it. */
interface Figure {
  value: number;
  sponsored: boolean;
}

/** What a KPI with an interval of a median estimates, from the figures of very many posts. */
interface Estimand {
  /** How posts are labelled in the samples that it is tried on. */
  labels: Labels;
  truth(figures: readonly Figure[]): number;
  /** What the width of the interval is set against. */
  per(value: number): number;
}

const MEDIAN: Estimand = {
  labels: 'by-chance',
  truth: (figures) => median(figures.map(({ value }) => value)),
  per: Math.abs,
};

/** KPIs that are not the median of their posts' figures. A new one of that kind is entered here, or the run fails. */
const OTHERS: Partial<Record<KpiId, Estimand>> = {
  sponsoredLift: {
    labels: 'in-turn',
    truth: (figures) => {
      const [paid, others] = [true, false].map((label) => figures.filter(({ sponsored }) => sponsored === label));
      return MEDIAN.truth(paid ?? []) / MEDIAN.truth(others ?? []) - 1;
    },
    // A change of zero has no width of its own: the width is that of the quotient.
    per: (change) => 1 + change,
  },
};

/** A KPI whose interval rests on the sample, and what it truly is for one creator. */
export interface Truth {
  kpi: Kpi;
  estimand: Estimand;
  value: number;
}

const LARGEST = 50;
/** Samples of the largest size that are thrown together: the median of 50 000 posts is off by 0.2 points of rank. */
const SAMPLES = 1_000;

/** The product's measure of one KPI: of all posts together, else of the profile's main format. */
export const measured = (kpi: Kpi, input: Parameters<Kpi['compute']>[0]): Measure =>
  kpi.compute(input, kpi.formats?.(input)[0] ?? null);

/**
 * Every KPI of the creator's site whose interval is that of a sample, found by asking the registry, with its true value.
 * @throws where such a KPI is not the median of its posts and is not entered above.
 */
export function truthsOf(creator: Creator, samples = SAMPLES): Truth[] {
  const random = randomOf(`truth ${creator.platform} ${creator.followers}`);
  const figures = new Map<Kpi, Figure[]>();
  for (let sample = 0; sample < samples; sample += 1) {
    for (const [kpi, found] of sampled(creator, random)) {
      const known = figures.get(kpi);
      if (known) known.push(...found);
      else figures.set(kpi, found);
    }
  }
  return [...figures].map(([kpi, found]) => {
    const estimand = OTHERS[kpi.id] ?? MEDIAN;
    return { kpi, estimand, value: estimand.truth(found) };
  });
}

/** The figures of one sample of the largest size, by KPI. */
function sampled(creator: Creator, random: Random): [Kpi, Figure[]][] {
  const posts = drawPosts(creator, LARGEST, random);
  const input = inputOf(creator, posts, LARGEST, 'exact');
  const sponsored = new Set(posts.flatMap((post, index) => (post.sponsored ? [`p${index}`] : [])));
  return KPIS.filter(({ platforms }) => platforms.includes(creator.platform)).flatMap((kpi): [Kpi, Figure[]][] => {
    const measure = measured(kpi, input);
    if (measure.intervalKind !== 'median90') return [];
    assertKnown(measure);
    return [[kpi, measure.used.map(({ postId, value }) => ({ value, sponsored: sponsored.has(postId) }))]];
  });
}

function assertKnown({ id, value, used }: Measure): void {
  if (OTHERS[id]) return;
  const expected = median(used.map((post) => post.value));
  if (value === null || Math.abs(value - expected) > 1e-9 * Math.abs(expected))
    throw new Error(
      `${id} is not the median of its posts' figures: say in tests/tools/calibrate/truth.ts what it is of`,
    );
}
