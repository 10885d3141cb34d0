import type { PlatformId } from '@/lib/model/platform';
import { exact, type Quantity } from '@/lib/model/quantity';
import { parseCount, type Rounding } from '@/lib/parsing/count';
import { localeTableOf } from '@/lib/parsing/tables';

const ENGLISH = localeTableOf('en');

interface Habit {
  /** Smaller counts are written in full. */
  from: number;
  way: Rounding;
  /** Whether a decimal is written beside two digits and more ("12.3K"; YouTube writes "12K"). */
  decimalAlways: boolean;
}

const HABITS: Record<PlatformId, Habit> = {
  instagram: { from: 10_000, way: 'nearest', decimalAlways: true },
  tiktok: { from: 10_000, way: 'nearest', decimalAlways: true },
  youtube: { from: 1_000, way: 'floor', decimalAlways: false },
};

const UNITS = [
  { size: 1e9, sign: 'B' },
  { size: 1e6, sign: 'M' },
  { size: 1e3, sign: 'K' },
];

/**
 * A count as the product reads it where the site shortens it: written as the site writes it ("12.3K", on YouTube "12K"),
 * and then read by the product's own parser.
 * @throws where the product can't read what the site is said to write.
 */
export function shownBy(platform: PlatformId, count: number): Quantity {
  const { from, way, decimalAlways } = HABITS[platform];
  const unit = UNITS.find(({ size }) => count >= size);
  if (count < from || !unit) return exact(count);
  const steps = decimalAlways || count < 10 * unit.size ? 10 : 1;
  const shown = (way === 'floor' ? Math.floor : Math.round)((count * steps) / unit.size) / steps;
  return readAs(`${shown}${unit.sign}`, way);
}

/** What was read of each text: the same few thousand come again and again. */
const READ: Record<Rounding, Map<string, Quantity>> = { floor: new Map(), nearest: new Map() };

function readAs(text: string, way: Rounding): Quantity {
  const known = READ[way].get(text);
  if (known) return known;
  const read = parseCount(text, ENGLISH, way);
  if (!read) throw new Error(`"${text}" is not read`);
  READ[way].set(text, read);
  return read;
}
