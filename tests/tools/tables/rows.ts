import type { TimeUnit } from '@/lib/parsing/locale-table';
import { normalise } from '@/lib/parsing/text';
import { COUNT_OVERRIDES } from './count-overrides';
import { DATE_OVERRIDES } from './date-overrides';
import { icuCounts } from './icu-counts';
import { type DateWords, dateForm, icuDates, type Phrases } from './icu-dates';
import { SAID } from './said';

/** One language's line of counts.generated.json: [decimal, group, after, before?, said?]. */
export function countRow(lang: string) {
  const { decimal, group, after, before } = icuCounts(lang);
  const override = COUNT_OVERRIDES[lang];
  after.addAll(override?.after);
  before.addAll(override?.before);
  if (override?.counters) after.addAll({ 0: override.counters });
  const said = Object.entries(SAID[lang] ?? SAID[lang.replace(/-.*/, '')] ?? {});
  const saidForm = Object.fromEntries(said.map(([text, n]) => [normalise(text).toLowerCase(), n]));
  return trimmed([decimal, group, after.toMagnitudes(), before.toMagnitudes(), saidForm]);
}

/** One language's line of dates.generated.json: [frame, ago, short, months, order, fixed?]. */
export function dateRow(lang: string) {
  const words = icuDates(lang);
  applyOverride(words, lang);
  unambiguous(words.ago);
  unambiguous(words.short);
  const frame = frameOf(words.ago);
  return trimmed([frame, packed(words.ago, frame), packed(words.short), words.months, words.order, words.fixed]);
}

function applyOverride({ ago, short, fixed }: DateWords, lang: string): void {
  const override = DATE_OVERRIDES[lang];
  for (const [unit, words] of Object.entries(override?.short ?? {}))
    for (const word of words.split('|').map(dateForm)) {
      for (const set of Object.values(short)) set.delete(word);
      short[unit as TimeUnit].add(word);
    }
  for (const [unit, phrases] of Object.entries(override?.ago ?? {}))
    for (const phrase of phrases.split('|')) ago[unit as TimeUnit].add(dateForm(phrase));
  for (const [from, to] of (override?.swap ?? []).map((pair) => pair.map(dateForm)) as [string, string][]) {
    for (const set of Object.values(ago))
      for (const phrase of [...set]) if (phrase.includes(from)) set.add(phrase.replace(from, to));
    for (const [phrase, age] of Object.entries(fixed)) if (phrase.includes(from)) fixed[phrase.replace(from, to)] = age;
  }
}

/** A phrase that stands for two units says neither. A single "m" is month in ICU, minute on the sites. */
function unambiguous(phrases: Phrases): void {
  const seen = new Map<string, number>();
  for (const set of Object.values(phrases)) for (const phrase of set) seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
  for (const set of Object.values(phrases))
    for (const phrase of set)
      if ((seen.get(phrase) ?? 0) > 1 || (set === phrases.m && phrase === 'm')) set.delete(phrase);
}

/** What nearly all phrases of a language begin and end with ("hace ", " ago"): written once. */
function frameOf(ago: Phrases): string {
  const all = Object.values(ago).flatMap((set) => [...set]);
  const frames = new Map<string, number>();
  for (const phrase of all) {
    const [lead = '', tail = ''] = phrase.split('#');
    for (let cut = 0; cut <= tail.length; cut++) {
      const frame = `${lead}#${tail.slice(tail.length - cut)}`;
      frames.set(frame, (frames.get(frame) ?? 0) + frame.length - 1);
    }
  }
  return [...frames].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '#';
}

/** Words of a unit, '|' between them; phrases inside the frame without it, others whole and with their "#". */
function packed(phrases: Phrases, frame = ''): Partial<Record<TimeUnit, string>> {
  const [lead = '', tail = ''] = frame.split('#');
  const pack = (phrase: string) => {
    const fits = frame && phrase.startsWith(`${lead}#`) && phrase.endsWith(tail);
    return fits ? phrase.slice(lead.length + 1, phrase.length - tail.length) : phrase;
  };
  const entries = Object.entries(phrases).filter(([, set]) => set.size > 0);
  return Object.fromEntries(entries.map(([unit, set]) => [unit, [...set].map(pack).sort().join('|')]));
}

/** Without the empty parts at the end. */
function trimmed(parts: unknown[]): unknown[] {
  const isEmpty = (part: unknown) => typeof part === 'object' && part !== null && Object.keys(part).length === 0;
  const last = parts.findLastIndex((part) => part !== '' && !isEmpty(part));
  return parts.slice(0, last + 1);
}
