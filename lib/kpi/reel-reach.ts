import { median } from 'simple-statistics';
import type { KpiInput } from './kpi';
import { FEWEST } from './measure';
import { reachOfPost } from './reach-of-post';
import { sampleOf } from './sample';

/** Median reach of the profile's own reels, where the Reels tab was opened; else null. */
export function reelReach(input: KpiInput): number | null {
  const { window } = sampleOf(input, 'reel', ['views']);
  const reaches = window.flatMap((post) => reachOfPost(post, null, null)?.value ?? []);
  return reaches.length >= FEWEST ? median(reaches) : null;
}
