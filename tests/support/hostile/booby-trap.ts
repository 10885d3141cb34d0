/** Names under which the sites' pages have kept their data, and those of what we look for in it. */
const GLOBALS = ['ytInitialData', 'ytInitialPlayerResponse', 'SIGI_STATE', '_sharedData', '__additionalData'];
const KEYS = ['follower_count', 'edge_followed_by', 'statsV2', 'playCount', 'subscriberCountText', 'viewCountText'];

/**
 * A script for a page's head: its data are proxies that throw whatever is asked of them, and each object answers for what it
 * lacks with a getter. What of ours asks is counted in `window.sprung`; the page's own script may.
 */
export const BOOBY_TRAP = `
  window.sprung = 0;
  const count = () => { if (new Error().stack.includes('-extension://')) window.sprung += 1; };
  const spring = () => { count(); throw new Error('sprung'); };
  const trap = new Proxy(function () {}, Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'apply', 'construct'].map((name) => [name, spring]),
  ));
  for (const name of ${JSON.stringify(GLOBALS)})
    Object.defineProperty(window, name, { get: () => trap, set: () => {}, configurable: false });
  for (const name of ${JSON.stringify(KEYS)})
    Object.defineProperty(Object.prototype, name, {
      get() { count(); return 77; },
      set(value) { Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }); },
    });
`;
