import type { Surface } from '@/lib/model/platform';

/** One look at one surface, from arriving until leaving it. */
export interface Visit {
  surface: Surface;
  /** When it began, epoch ms. */
  startedAt: number;
  /** The document was loaded for it: what stands in the document is about it. */
  first: boolean;
  /** Aborted when the user goes elsewhere. */
  signal: AbortSignal;
}

/** Whether two URLs show the same thing. */
export function sameSurface(a: Surface, b: Surface): boolean {
  return sameSubject(a, b) && a.tab === b.tab;
}

/** Whether two URLs show the same profile or post, whatever the tab. */
export function sameSubject(a: Surface, b: Surface): boolean {
  return (
    a.platform === b.platform &&
    a.kind === b.kind &&
    a.handle === b.handle &&
    a.profileId === b.profileId &&
    a.postId === b.postId
  );
}
