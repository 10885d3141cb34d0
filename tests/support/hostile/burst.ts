/** What is sent in a burst: texts or objects, taken by turns. */
export interface Burst {
  /** Name of the event that carries them. */
  event: string;
  details: unknown[];
  /** How many, and how many of them in one task of the page's. */
  count: number;
  chunk: number;
}

/** How a page fared while it sent: whole time, and the longest time that none of its timers ran, ms. */
export interface Fared {
  total: number;
  longest: number;
  frames: number;
}

/** Runs in the page: sends a burst, chunk by chunk, and watches whether the page's own timers and frames still come. */
export async function sendBurst({ event, details, count, chunk }: Burst): Promise<Fared> {
  let longest = 0;
  let frames = 0;
  let last = performance.now();
  const began = last;
  const look = () => {
    const at = performance.now();
    longest = Math.max(longest, at - last);
    last = at;
  };
  let over = false;
  const frame = () => {
    frames += 1;
    if (!over) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  for (let sent = 0; sent < count; ) {
    for (const end = Math.min(count, sent + chunk); sent < end; sent++)
      document.dispatchEvent(new CustomEvent(event, { detail: details[sent % details.length] }));
    await new Promise((done) => setTimeout(done, 0));
    look();
  }
  const total = performance.now() - began;
  // What is put off until later counts as well.
  for (let wait = 0; wait < 20; wait++) {
    await new Promise((done) => setTimeout(done, 25));
    look();
  }
  over = true;
  return { total, longest, frames };
}
