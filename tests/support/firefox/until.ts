/** Waits for what `look` finds. @throws with what was waited for, after `timeout` ms. */
export async function until<T>(what: string, look: () => Promise<T | null>, timeout = 20_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
