import type { Tally } from '@/lib/model/health';
import { lastMissedAt, missesOf, profilesMissed, stateOf } from './stopped';

/** What the extension says of itself in a report. */
export interface About {
  version: string;
  /** "Chromium 156" */
  runsIn: string;
  /** UI language of the extension. */
  language: string;
}

const HEAD = [
  'reader',
  'page',
  'layer',
  'field',
  'state',
  'worked',
  'last worked',
  'missed',
  'profiles',
  'last missed',
];

/**
 * How all readers fare, as text for a bug report: a line of what runs, then a table with tabs between the cells. Nothing
 * in it names a profile, a post or the user. `now`: epoch ms.
 */
export function healthText({ version, runsIn, language }: About, tallies: readonly Tally[], now: number): string {
  const rows = [...tallies]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((tally) => [
      tally.reader,
      tally.surface,
      tally.source,
      tally.field,
      stateOf(tally),
      tally.worked,
      minute(tally.lastWorkedAt),
      missesOf(tally).length,
      profilesMissed(tally),
      minute(lastMissedAt(tally)),
    ]);
  const head = `Creator Gauge ${version} · ${runsIn} · ${language} · ${minute(now)}`;
  return [head, HEAD.join('\t'), ...rows.map((row) => row.join('\t'))].join('\n');
}

const minute = (at: number | null): string => (at === null ? '' : `${new Date(at).toISOString().slice(0, 16)}Z`);
