import { askFrom, type IsolatedWorld } from '../../support/browser/cdp';
import { anObservation, aPostReading, aProfileReading, aSurface, quantity } from '../../support/builders';

/** So many creators share the readings, so that each has a history of its own. */
const CREATORS = 10;
/** A worker that is gone may leave its message without any answer, ms. */
const PATIENCE = 20_000;

const idOf = (i: number): string => String(88_000 + (i % CREATORS));
export const keyOf = (i: number): string => `instagram:${idOf(i)}`;
export const postOf = (i: number): string => `70${i}`;
export const likesOf = (i: number): number => 100 + i;

/** The i-th reading, of a creator who does not exist: one more post, and one more follower. */
const reading = (i: number, at: number) =>
  anObservation({
    platform: 'instagram',
    at: at + i,
    surface: aSurface({ platform: 'instagram', handle: `nia.sews.${idOf(i)}` }),
    profile: aProfileReading({ id: idOf(i), handle: `nia.sews.${idOf(i)}`, followers: quantity(20_000 + i) }),
    posts: [
      aPostReading(postOf(i), {
        owner: { id: idOf(i), handle: `nia.sews.${idOf(i)}` },
        likes: quantity(likesOf(i)),
        views: quantity(5_000 + i),
      }),
    ],
  });

/** Whether the background acknowledged the i-th reading; whoever dies before the answer acknowledges nothing. */
export async function isAcknowledged(world: IsolatedWorld, i: number): Promise<boolean> {
  const asked = askFrom(world, 'reader:ingest', { observations: [reading(i, Date.now())] });
  const silence = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE).unref());
  try {
    const envelope = (await Promise.race([asked, silence])) as { ok: boolean; out: { ok: boolean } } | null;
    return envelope?.ok === true && envelope.out.ok;
  } catch (error) {
    if (!/closed|receiving end|context|crash|disconnect|detached|not found/i.test(String(error))) throw error;
    return false;
  }
}

/** Numbers between 0 and 1 (mulberry32), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
