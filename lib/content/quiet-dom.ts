export interface QuietDomOptions {
  signal: AbortSignal;
  /** Calls back after `ms` unless aborted. */
  later(run: () => void, ms: number): void;
  now(): number;
}

const QUIET = 500;
const LONGEST_WAIT = 2_500;
/** A page may change for ever; a visit's document is read this often at most. */
const MOST_LOOKS = 15;

/**
 * Calls `look` once the document has not changed for half a second (after 2.5 seconds even if it goes on changing), and
 * again after later changes, at most 15 times.
 */
export function onQuietDom(document: Document, look: () => void, { signal, later, now }: QuietDomOptions): void {
  let looks = 0;
  let firstChange: number | null = null;
  let lastChange = 0;
  let waiting = false;

  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  changed();

  function changed(): void {
    lastChange = now();
    firstChange ??= lastChange;
    if (waiting) return;
    waiting = true;
    later(settle, QUIET);
  }

  function settle(): void {
    if (signal.aborted) return;
    const since = now() - lastChange;
    if (since < QUIET && now() - (firstChange ?? 0) < LONGEST_WAIT) {
      later(settle, QUIET - since);
      return;
    }
    waiting = false;
    firstChange = null;
    look();
    looks += 1;
    if (looks >= MOST_LOOKS) observer.disconnect();
  }
}
