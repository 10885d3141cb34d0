import type { Surface } from '@/lib/model/platform';
import { sameSurface, type Visit } from './visit';

export interface NavigationOptions {
  surfaceOf(url: URL): Surface;
  onVisit(visit: Visit): void;
  /** Where the page is now. */
  here(): URL;
  now(): number;
  signal: AbortSignal;
}

/** How long a navigation that was announced may take until the page's own address says otherwise. */
const GRACE = 1_500;

/**
 * Turns addresses into visits; each visit ends the one before. `announce` takes the address that the page is about to
 * show (the event comes before the page's own address changes); `check`, called now and then, corrects it where the
 * navigation came to nothing or was not announced.
 */
export function createNavigation({ surfaceOf, onVisit, here, now, signal }: NavigationOptions) {
  let current: Visit | null = null;
  let stop = new AbortController();
  let announcedAt = Number.NEGATIVE_INFINITY;
  signal.addEventListener('abort', () => stop.abort());

  function begin(url: URL): void {
    const surface = surfaceOf(url);
    if (signal.aborted || (current && sameSurface(current.surface, surface))) return;
    stop.abort();
    stop = new AbortController();
    current = { surface, startedAt: now(), first: current === null, signal: stop.signal };
    onVisit(current);
  }

  return {
    start: () => begin(here()),
    announce(url: URL): void {
      announcedAt = now();
      begin(url);
    },
    check(): void {
      if (now() - announcedAt >= GRACE) begin(here());
    },
  };
}
