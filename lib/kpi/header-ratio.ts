import type { Basis, KpiId } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import type { Profile } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { Direction } from '@/lib/model/report';
import { divide, type Interval } from '@/lib/stats/interval';
import type { Kpi } from './kpi';
import { confidenceOf, unknownMeasure } from './measure';

type Total = 'followers' | 'following' | 'postsTotal' | 'likesTotal' | 'viewsTotal';

interface HeaderRatio {
  id: KpiId;
  basis: Basis;
  direction: Direction;
  platforms: readonly PlatformId[];
  numerator: Total;
  denominators: readonly Total[];
}

const FULL = 6;

/** A ratio of totals in the profile's header: there before any post is read. */
export function headerRatio({ numerator, denominators, ...kpi }: HeaderRatio): Kpi {
  return {
    ...kpi,
    unit: 'fraction',
    compute(input) {
      const { profile } = input.collected;
      const totals = [numerator, ...denominators].map((name) => totalOf(profile, name));
      if (!totalOf(profile, 'followers')) return unknownMeasure(this, null, 'no-followers');
      if (!totals.every((total) => total !== null)) {
        const inAbout = totalOf(profile, 'viewsTotal') === null && [numerator, ...denominators].includes('viewsTotal');
        return unknownMeasure(this, null, inAbout ? 'needs-about-panel' : 'not-on-this-page');
      }
      const [first, ...rest] = totals;
      const ratio = rest.reduce<Interval | null>((value, by) => value && divide(value, by), first ?? null);
      if (!ratio) return unknownMeasure(this, null, 'zero-denominator');
      const fields = [numerator, ...denominators].flatMap((name) => profile.fields[name] ?? []);
      return {
        ...unknownMeasure(this, null, 'zero-denominator', {
          sources: [...new Set(fields.map(({ source }) => source))],
        }),
        value: ratio.value,
        low: ratio.low,
        high: ratio.high,
        intervalKind: 'rounding',
        confidence: confidenceOf(totals, FULL),
        reason: undefined,
      };
    },
  };
}

const totalOf = (profile: Profile, name: Total): Quantity | null => profile.fields[name]?.value ?? null;
