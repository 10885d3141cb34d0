import type { NoneReason } from '@/lib/benchmarks/none-reason';
import type { Confidence, Measure, Unit } from '@/lib/model/measure';
import type { Quantity } from '@/lib/model/quantity';
import type { Reference } from '@/lib/model/report';
import { formatDate } from './intl';
import type { Lang, Messages } from './messages';
import { numberFormats } from './numbers';

const UNKNOWN = '—';
const DAY = 86_400_000;

/** Significant digits that the counts can bear: exact ones three, all others two. */
export const SHOWN_DIGITS: Record<Confidence, 2 | 3> = { exact: 3, rounded: 2, estimate: 2, smallSample: 2 };

export type Formats = ReturnType<typeof createFormats>;

/** How figures and dates are written in a language; numbers and dates by `Intl`. */
export function createFormats(lang: Lang, m: Messages) {
  const numbers = numberFormats(lang);
  const day = (at: number) => formatDate(lang, at, { day: 'numeric', month: 'short' });
  const dayOfYear = (at: number) => formatDate(lang, at, { day: 'numeric', month: 'short', year: 'numeric' });
  const clock = (at: number) => formatDate(lang, at, { hour: '2-digit', minute: '2-digit', hour12: false });

  /** A figure of a unit: 0.0374 → "3.74%", 48 200 → "48.2K". */
  function value(figure: number | null, unit: Unit, digits: 2 | 3 = 2): string {
    if (figure === null) return UNKNOWN;
    switch (unit) {
      case 'fraction':
        return numbers.percent(figure, digits);
      case 'count':
        return numbers.count(figure, digits);
      case 'days':
        return numbers.plain(Math.floor(figure), 3);
      default:
        return numbers.plain(figure, digits);
    }
  }

  /** Two ends with the unit once, or a single value where they read the same. */
  function range(low: number, high: number, unit: Unit, digits: 2 | 3 = 2): string {
    const to = value(high, unit, digits);
    // Both ends in one notation: 2.9K–10K.
    const from =
      unit === 'count' ? numbers.count(low, digits, numbers.isCompact(high, digits)) : value(low, unit, digits);
    if (from === to) return to;
    return unit === 'fraction' ? `${numbers.plain(100 * low, digits)}–${to}` : `${from}–${to}`;
  }

  /** A measure's value as it stands on its tile; what models estimate is a range, growth is signed. */
  function measure({ id, basis, value: figure, low, high, unit, confidence, parts }: Measure): string {
    if (figure === null) return UNKNOWN;
    if (unit === 'points' || id === 'audienceLanguage') return m.comments.value(figure, low, high, parts);
    if (basis === 'model' && low !== null && high !== null) return range(low, high, unit);
    if (id === 'growth30d') {
      const most = Math.max(Math.abs(low ?? figure), Math.abs(high ?? figure));
      return parts?.insideRounding ? m.lessThan(numbers.percent(most, 2)) : numbers.change(figure);
    }
    if (id === 'sponsoredLift') return numbers.change(figure);
    return value(figure, unit, SHOWN_DIGITS[confidence]);
  }

  /** The interval beside the value: "3.2–4.5%"; empty where there is none or it says nothing more. */
  function interval({ id, basis, value: figure, low, high, unit, confidence }: Measure): string {
    if (
      figure === null ||
      low === null ||
      high === null ||
      basis === 'model' ||
      id === 'growth30d' ||
      unit === 'points'
    )
      return '';
    if (id === 'sponsoredLift') return `${numbers.change(low)} … ${numbers.change(high)}`;
    const shown = range(low, high, unit, SHOWN_DIGITS[confidence]);
    return shown === value(figure, unit, SHOWN_DIGITS[confidence]) ? '' : shown;
  }

  /** What a reference holds, briefly: the typical range, the published figures, the rank. */
  function reference(of: Reference, { unit }: Pick<Measure, 'unit'>): string {
    switch (of.level) {
      case 'firm':
        return m.typicalRange(range(of.band.p25, of.band.p75, unit));
      case 'imported':
        return `${range(of.band.p25, of.band.p75, unit)}, ${of.figure.source}`;
      case 'own':
        return of.band ? m.ownRange(range(of.band.p25, of.band.p75, unit), of.band.n) : m.rankLong(of.rank, of.of);
      case 'indicative': {
        const figures = of.figures.map((figure) => figure.value);
        return m.published(range(Math.min(...figures), Math.max(...figures), unit));
      }
      case 'none':
        return m.none[of.why as NoneReason] ?? of.why;
    }
  }

  /** The time that a growth covers: "in 9 days", or "per 30 days" where it is worked out for these. */
  function span({ parts }: Measure): string {
    return parts?.per30Days ? m.per30Days : m.spanDays(Math.round(parts?.spanDays ?? 0));
  }

  /** When something was read: the time for today, "Yesterday", else the day. */
  function when(at: number, now: number): string {
    const startOfDay = new Date(now).setHours(0, 0, 0, 0);
    if (at >= startOfDay) return clock(at);
    return at >= startOfDay - DAY ? m.yesterday : date(at, now);
  }

  function date(at: number, now?: number): string {
    const sameYear = now === undefined || new Date(at).getFullYear() === new Date(now).getFullYear();
    return (sameYear ? day : dayOfYear)(at);
  }

  return {
    value,
    range,
    measure,
    interval,
    reference,
    span,
    when,
    date,
    /** A date that must stand for itself, as on paper: always with its year. */
    dateWithYear: dayOfYear,
    /** A change, always signed: +3.0 %. */
    change: (fraction: number) => numbers.change(fraction),
    /** A number that was chosen, every digit of it: 50,000. */
    whole: (number: number) => numbers.whole(number),
    /** Room on disk: 3.1 MB, « 3,1 Mo ». */
    bytes: (size: number) => numbers.bytes(size),
    /** An amount as it is typed: 1200.5, « 1200,5 ». */
    amount: (amount: number) => numbers.amount(amount),
    /** Money, to the cent where it has cents: €1,200, € 1 200,50. `currency`: ISO 4217. */
    money: (amount: number, currency: string) => numbers.money(amount, currency),
    /** So many times something: 3.2×. */
    multiple: (times: number) => `${numbers.plain(times, 2)}×`,
    time: clock,
    /** Followers and other totals, as many digits as the site shows. */
    quantity: (quantity: Quantity | null) => (quantity ? numbers.count(quantity.value, 3) : UNKNOWN),
  };
}
