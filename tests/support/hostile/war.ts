/** How much a page undid, and how its timers went meanwhile. */
export interface War {
  removed: number;
  longest: number;
  ticks: number;
}

/**
 * Runs in the page, for `ms`: takes away, moves, covers and copies whatever appears beside its body, and turns its own
 * classes on and off all the time.
 */
export async function wageWar(ms: number): Promise<War> {
  const root = document.documentElement;
  let removed = 0;
  const observer = new MutationObserver(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-creator-gauge]:not([data-copy])')) {
      removed += 1;
      if (removed % 2 === 0) element.remove();
      else document.body.append(element);
      if (document.querySelectorAll('[data-copy]').length < 20) {
        const copy = element.cloneNode(true) as HTMLElement;
        copy.dataset.copy = '';
        copy.textContent = '99.9 % Pia';
        document.body.append(copy);
      }
    }
  });
  observer.observe(root, { childList: true, attributes: true });
  let longest = 0;
  let ticks = 0;
  let last = performance.now();
  for (const end = last + ms; last < end; ) {
    root.classList.toggle('dark');
    document.body.classList.toggle('dark');
    document.body.append(Object.assign(document.createElement('a'), { href: `/p/${ticks}/` }));
    await new Promise((done) => setTimeout(done, 4));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    ticks += 1;
    last = now;
  }
  observer.disconnect();
  return { removed, longest, ticks };
}
