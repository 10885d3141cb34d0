/** Of each run the median time, ms, of a request made in each way. */
export interface FetchTimes {
  wrapped: number[];
  native: number[];
  /** By the browser's own once more: what `native` varies by. */
  again: number[];
}

/**
 * Runs in the page: asks for `path` by the page's own `fetch` and by two untouched ones (of empty frames, into which nobody
 * steps), in turns, from the call to the parsed answer. Between two there is a pause, so that what we do on the side for one
 * does not fall into the next.
 */
export async function timeFetches([path, runs, pairs]: readonly [string, number, number]): Promise<FetchTimes> {
  const untouched = () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    if (!frame.contentWindow) throw new Error('an empty frame has no window');
    return frame.contentWindow.fetch.bind(frame.contentWindow);
  };
  const ways = { wrapped: window.fetch.bind(window), native: untouched(), again: untouched() };
  const names = Object.keys(ways) as (keyof FetchTimes)[];
  const address = new URL(path, location.href).href;

  const once = async (name: keyof FetchTimes): Promise<number> => {
    await new Promise((done) => setTimeout(done, 60));
    const start = performance.now();
    const response = await ways[name](address);
    await response.json();
    return performance.now() - start;
  };
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

  const times: FetchTimes = { wrapped: [], native: [], again: [] };
  for (let run = -1; run < runs; run++) {
    const all: FetchTimes = { wrapped: [], native: [], again: [] };
    for (let pair = 0; pair < pairs; pair++)
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(pair + turn) % names.length] as keyof FetchTimes;
        all[name].push(await once(name));
      }
    // The first run warms up the connection and what the browser compiles.
    if (run >= 0) for (const name of names) times[name].push(middle(all[name]));
  }
  return times;
}
