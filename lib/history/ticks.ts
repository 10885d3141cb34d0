/** Round steps of an axis: 1, 2 and 5 of each power of ten. */
const STEPS = [1, 2, 5, 10];
const DAY = 86_400_000;
/** No step is smaller than a hundredth of a percent. */
const SMALLEST = -4;

const stepFor = (span: number, most: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / most));
  return power * (STEPS.find((step) => span / (step * power) <= most) ?? 10);
};

/**
 * Round numbers from at or below `low` to at or above `high`, about `most` of them. Never finer than three digits of the
 * largest can tell, so that no two read the same: a change that small is drawn small.
 */
export function valueTicks(low: number, high: number, most = 4): number[] {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const finest = 10 ** Math.max(SMALLEST, Math.floor(Math.log10(largest)) - 2);
  const step = Math.max(finest, stepFor(Math.max(high - low, finest), most));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // A product of fractions is not round to the last bit.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Midnights (of this device's time zone) from `from` to `to`, epoch ms, at most `most` and evenly apart. */
export function dayTicks(from: number, to: number, most = 5): number[] {
  const days = Math.max(1, Math.ceil((to - from) / DAY / most));
  const ticks: number[] = [];
  const day = new Date(new Date(from).setHours(0, 0, 0, 0));
  while (day.getTime() <= to) {
    if (day.getTime() >= from) ticks.push(day.getTime());
    day.setDate(day.getDate() + (ticks.length === 0 ? 1 : days));
  }
  return ticks;
}

/** 1, 2 and 5 of each power of ten around two counts above 0, for an axis on which each step is as many times more. */
export function logTicks(low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high * 10; power *= 10)
    for (const step of [1, 2, 5]) ticks.push(step * power);
  const first = ticks.findLastIndex((tick) => tick <= low);
  const last = ticks.findIndex((tick) => tick >= high);
  return ticks.slice(Math.max(0, first), last + 1);
}
