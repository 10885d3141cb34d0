import { TILDA } from '../support/sites/creators';
import { type Measured, measured, median } from './measured';
import { shownAfter } from './shown';
import { inTurn, withTwoDatabases } from './two-databases';

const RUNS = 5;
const OPENINGS = 6;
const RATE = /7\.1\s?%/;

/** The popup of a profile, from its opening to its numbers, among ten thousand profiles against among three. */
export const popup = (): Promise<Measured[]> =>
  withTwoDatabases(async (both) => {
    const path = `popup.html?profile=${encodeURIComponent(`tiktok:${TILDA.id}`)}`;
    const once = (extension: (typeof both)['full']) => shownAfter(extension, path, 'body', RATE);
    await inTurn(both, 2, once);
    const [ratios, itself, times] = [[] as number[], [] as number[], [] as number[]];
    for (let run = 0; run < RUNS; run++) {
      const { empty, full } = await inTurn(both, OPENINGS, once);
      const half = (which: number) => median(empty.filter((_, index) => index % 2 === which));
      ratios.push(median(full) / median(empty));
      itself.push(half(0) / half(1));
      times.push(median(full));
    }
    return [
      measured('popup to its numbers: with the thirty days ÷ in an almost empty database', 1.3, ratios, itself),
      measured('popup to its numbers: with the thirty days', null, times, undefined, 'ms'),
    ];
  });
