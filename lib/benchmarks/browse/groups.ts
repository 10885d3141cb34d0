import { PLATFORMS } from '@/lib/model/platform';
import type { Entry, Use } from './entry';
import { LISTED_FORMATS } from './formats';
import { isOfSector } from './sectors';
import { TOPICS } from './topics';

/** Figures of one thing: same site, KPI, denominator, size, format and industry. They stand side by side. */
export interface EntryGroup {
  key: string;
  /** What all of them are; the first speaks for them. */
  of: Entry;
  entries: Entry[];
  /** Smallest and largest where there are several in one unit. Contradictory figures are never averaged. */
  range: { low: number; high: number } | null;
  isOwnSector: boolean;
}

const USES: readonly Use[] = ['firm', 'indicative', 'own', 'listed'];

/**
 * The entries by what they are of: the user's sector first, then by site, KPI, size, format. Within a group what decides
 * comes first, then the newest.
 */
export function groupsOf(entries: readonly Entry[], sector: string | null): EntryGroup[] {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { platform, topic, denominator, size, format, industry } = entry;
    const bounds = size && (size.min === null && size.max === null ? size.name : `${size.min}-${size.max}`);
    const key = [platform, topic, denominator, bounds, format, industry].join('|');
    const group = found.get(key);
    if (group) group.push(entry);
    else found.set(key, [entry]);
  }
  return [...found].flatMap(([key, all]) => groupOf(key, all, sector)).sort((a, b) => compare(a, b));
}

function groupOf(key: string, all: Entry[], sector: string | null): EntryGroup[] {
  const entries = all.toSorted((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use) || (b.year ?? 0) - (a.year ?? 0));
  const [of] = entries;
  if (!of) return [];
  const values = entries.flatMap(({ value, unit }) => (value !== null && unit === of.unit ? [value] : []));
  const range = values.length > 1 ? { low: Math.min(...values), high: Math.max(...values) } : null;
  return [{ key, of, entries, range, isOwnSector: isOfSector(of.industry, sector) }];
}

function compare(a: EntryGroup, b: EntryGroup): number {
  const places = ({ of, isOwnSector }: EntryGroup) => [
    isOwnSector ? 0 : 1,
    [...PLATFORMS, 'all'].indexOf(of.platform),
    TOPICS.indexOf(of.topic),
    // All sizes together stand behind the sizes.
    of.size ? (of.size.min ?? 0) : Number.MAX_SAFE_INTEGER,
    of.size?.max ?? Number.MAX_SAFE_INTEGER,
    of.format === null ? -1 : LISTED_FORMATS.indexOf(of.format),
  ];
  const [first, second] = [places(a), places(b)];
  const at = first.findIndex((place, index) => place !== second[index]);
  return at < 0 ? a.key.localeCompare(b.key) : (first[at] ?? 0) - (second[at] ?? 0);
}
