import type { Page, Request } from 'playwright-core';
import { seeded } from './seeded';

/** What becomes of an answer, counted in moves of the user. */
export type Fate =
  | 'prompt'
  /** Late, but while its page may still be on screen: answers overtake one another. */
  | 'slow'
  /** Held until the user is one page, or two pages, further on. */
  | 'one-late'
  | 'two-late'
  /** Promptly, and asked for again by the page itself when another profile is on screen. */
  | 'twice'
  | 'never';

/** Dealt like a deck of cards, so that ten answers meet every fate. */
const FATES: Fate[] = ['prompt', 'prompt', 'slow', 'slow', 'one-late', 'two-late', 'twice', 'twice', 'never'];
const SLOWEST = 900;

interface Held {
  /** The move with which it goes on. */
  due: number;
  release(page: Page): void;
}

/**
 * A network that delays, overtakes, repeats and loses the answers of a site, by chance that is the same for the same
 * seed. Documents always come at once. `moved` is told of each page that the user goes to; after `mend` all is prompt.
 */
export function unreliable(seed: number) {
  const random = seeded(seed);
  const met: Record<Fate, number> = { prompt: 0, slow: 0, 'one-late': 0, 'two-late': 0, twice: 0, never: 0 };
  /** What went wrong while an answer was sent after its time. */
  const failures: string[] = [];
  let held: Held[] = [];
  let move = 0;
  let isMended = false;
  const again = new Set<string>();
  let deck: Fate[] = [];

  function deal(): Fate {
    if (deck.length === 0) deck = [...FATES];
    return deck.splice(Math.floor(random() * deck.length), 1)[0] ?? 'prompt';
  }

  const soon = (run: () => Promise<unknown>, within = SLOWEST) =>
    void setTimeout(() => run().catch((error: unknown) => failures.push(String(error))), random() * within);

  function deliver(request: Request, send: () => Promise<void>): void | Promise<void> {
    const isRepeated = again.delete(keyOf(request));
    if (isMended || isRepeated || request.resourceType() === 'document') return send();
    const fate = deal();
    met[fate] += 1;
    switch (fate) {
      case 'prompt':
        return send();
      case 'slow':
        return soon(send);
      case 'one-late':
      case 'two-late':
        held.push({ due: move + (fate === 'one-late' ? 1 : 2), release: () => soon(send) });
        return;
      case 'twice':
        held.push({ due: move + 1, release: (page) => soon(() => askAgain(page, request)) });
        return send();
      case 'never':
        return;
    }
  }

  async function askAgain(page: Page, request: Request): Promise<void> {
    again.add(keyOf(request));
    const asked = { url: request.url(), method: request.method(), body: request.postData() ?? undefined };
    await page.evaluate(async ({ url, ...init }) => void (await (await fetch(url, init)).text()), asked);
  }

  return {
    deliver,
    moved(page: Page): void {
      move += 1;
      const due = held.filter((answer) => answer.due <= move);
      held = held.filter((answer) => answer.due > move);
      for (const { release } of due) release(page);
    },
    mend(): void {
      isMended = true;
    },
    met: () => met,
    failures: () => failures,
  };
}

const keyOf = (request: Request): string => `${request.url()} ${request.postData() ?? ''}`;
