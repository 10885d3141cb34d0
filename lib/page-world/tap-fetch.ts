import { createTextReader } from './read-text';
import type { Listener, PageWorld } from './tap';

const JSON_TYPES = /json|javascript|text\/plain/i;

/** The page reads its own response first; ours can wait so long, ms. */
const AFTER = 30;

/**
 * Listens to `fetch`. The page gets its own promise, response and errors; we read a copy on the side, and whatever
 * goes wrong there ends there.
 */
export function tapFetch(world: PageWorld, listener: Listener): void {
  const { apply } = Reflect;
  const { then } = Promise.prototype;
  const { clone } = Response.prototype;
  const later = setTimeout;
  const readText = createTextReader();
  world.fetch = new Proxy(world.fetch, {
    apply(target, self, args) {
      const promise = apply(target, self, args);
      try {
        const asked = listener.wanted(addressOf(args[0]));
        if (asked) apply(then, promise, [(response: Response) => read(response, asked), () => {}]);
      } catch {
        // The page's request is under way all the same; this one is not read.
      }
      return promise;
    },
  });

  function read(response: Response, page: string): void {
    try {
      if (!response.ok || !JSON_TYPES.test(response.headers.get('content-type') ?? '')) return;
      const { url } = response;
      if (!listener.wanted(url)) return;
      const copy: Response = apply(clone, response, []);
      const emit = (text: string | null) => text && listener.emit(url, page, text);
      later(() => {
        try {
          apply(then, readText(copy), [emit, () => {}]);
        } catch {
          // What the page has put in the browser's place by now does not let us read: as below.
        }
      }, AFTER);
    } catch {
      // A response that can't be copied is the page's alone.
    }
  }
}

function addressOf(input: unknown): string {
  if (typeof input === 'string') return input;
  if (input instanceof Request) return input.url;
  return input instanceof URL ? input.href : '';
}
