import { EMV_RATES, type ShippedEmvRates } from '@/lib/benchmarks/prices';
import type { EmvRates } from '@/lib/model/emv-rates';
import type { PlatformId } from '@/lib/model/platform';

/** The published rates of a site, those for it alone and of better quality first. None is the right one. */
export function publishedRates(platform: PlatformId): ShippedEmvRates[] {
  return EMV_RATES.filter((rates) => rates.platform === platform || rates.platform === 'all').sort(
    (a, b) => a.quality.localeCompare(b.quality) || Number(a.platform === 'all') - Number(b.platform === 'all'),
  );
}

/** Published rates as those to work with. */
export const asRates = ({ cpm, per, cpe, currency, source, year }: ShippedEmvRates): EmvRates => ({
  cpm,
  per,
  cpe,
  currency,
  source,
  date: String(year ?? ''),
});

/** What EMV begins with once it is switched on; null: nothing is published for the site. */
export function defaultRates(platform: PlatformId): EmvRates | null {
  const [first] = publishedRates(platform);
  return first ? asRates(first) : null;
}

/** Rates with what the user changed: theirs from now on, dated `today` ("2026-11-24"). */
export const changedRates = (
  rates: EmvRates,
  change: Partial<Pick<EmvRates, 'cpm' | 'cpe' | 'per' | 'currency'>>,
  today: string,
): EmvRates => ({ ...rates, ...change, source: null, date: today });
