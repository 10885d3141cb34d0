import type { ProfileNode, TraceEvent } from './trace';

/** Where the main thread of a page spent its time, ms. */
export interface Spent {
  /** In the extension's scripts, in the page's world and in its own, with what the browser did for them meanwhile. */
  ours: number;
  /** All else: the page's scripts, markup, styles, layout, painting. */
  own: number;
}

/**
 * Shares out a trace's main thread. A sample is the extension's where the innermost script on the stack is; what the page's
 * own functions do that a script of ours has called is the page's.
 * @throws where the trace holds no renderer that went to `url`.
 */
export function spentOn(events: readonly TraceEvent[], url: string, extension: string): Spent {
  const thread = mainThreadOf(events, url);
  const isThere = ({ pid, tid }: TraceEvent) => pid === thread.pid && tid === thread.tid;
  const tasks = events.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && isThere(event));
  const busy = outermost(tasks).reduce((sum, { dur = 0 }) => sum + dur, 0);
  const ours = sampled(events, thread, `chrome-extension://${extension}`);
  return { ours: ours / 1_000, own: (busy - ours) / 1_000 };
}

function mainThreadOf(events: readonly TraceEvent[], url: string): { pid: number; tid: number } {
  const went = events.find(({ args: { data } }) => data?.frames?.some((frame) => frame.url === url && frame.processId));
  const commit = events.findLast(
    ({ name, args: { data } }) => name === 'CommitLoad' && (data as { url?: string } | undefined)?.url === url,
  );
  const pid = commit?.pid ?? went?.args.data?.frames?.find((frame) => frame.url === url)?.processId;
  const named = events.find(
    (event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain' && event.pid === pid,
  );
  if (pid === undefined || !named) throw new Error(`The trace holds no page at ${url}`);
  return { pid, tid: named.tid };
}

/** Tasks that stand in no other one. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...tasks]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** Time of the samples whose innermost script is of `origin`, µs. */
function sampled(events: readonly TraceEvent[], thread: { pid: number; tid: number }, origin: string): number {
  const profiles = new Set(
    events.filter(({ name, pid, tid }) => name === 'Profile' && pid === thread.pid && tid === thread.tid).map(idOf),
  );
  const nodes = new Map<string, ProfileNode>();
  let time = 0;
  for (const event of events) {
    if (event.name !== 'ProfileChunk' || event.pid !== thread.pid || !profiles.has(idOf(event))) continue;
    const { cpuProfile, timeDeltas = [] } = event.args.data ?? {};
    const key = (id: number | undefined) => `${event.id}:${id}`;
    for (const node of cpuProfile?.nodes ?? []) nodes.set(key(node.id), node);
    for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
      let node = nodes.get(key(sample));
      while (node && !node.callFrame.url) node = nodes.get(key(node.parent));
      if (node?.callFrame.url?.startsWith(origin)) time += Math.max(0, timeDeltas[index] ?? 0);
    }
  }
  return time;
}

const idOf = ({ id }: TraceEvent): string => id ?? '';
