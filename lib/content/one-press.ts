/** A page that was asked for is waited for so long; then a press counts again, ms. */
const MOST = 10_000;

/**
 * One press, one page: refuses further presses while the page that the last one asked for is on its way. Once this page
 * is left, and on coming back to it, presses count again; `release` frees it where nothing is on its way.
 */
export function createOnePress(window: Window, now: () => number) {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const release = () => {
    pressedAt = Number.NEGATIVE_INFINITY;
  };
  window.addEventListener('pagehide', release);
  return {
    /** Whether this press counts. */
    take(): boolean {
      if (now() - pressedAt < MOST) return false;
      pressedAt = now();
      return true;
    },
    release,
  };
}
