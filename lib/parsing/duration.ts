import { normalise } from './text';

/** Seconds of "36:24", "1:01:39" or ISO 8601 ("PT17M23S", "P1DT2H"). Null for anything else. */
export function parseDuration(text: string): number | null {
  const plain = normalise(text);
  const iso = plain.match(/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/);
  if (iso && /\d/.test(plain)) {
    const [days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
    return total(days, hours, minutes, seconds);
  }
  const clock = plain.match(/^(?:(\d{1,4}):(?=\d\d:))?(\d{1,3})[:.](\d\d)$/);
  if (!clock) return null;
  const [hours, minutes, seconds] = clock.slice(1).map((part) => Number(part ?? 0));
  if ((seconds ?? 0) > 59 || (clock[1] && (minutes ?? 0) > 59)) return null;
  return total(0, hours, minutes, seconds);
}

const total = (days = 0, hours = 0, minutes = 0, seconds = 0): number =>
  ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
