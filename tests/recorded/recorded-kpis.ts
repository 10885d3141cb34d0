import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { KpiId } from '@/lib/model/measure';
import { recordingsIn } from '../tools/replay/manifest';
import { toOutput } from '../tools/replay/reading';
import { groupNamed, readSession } from '../tools/replay/session';
import { CAPTURES } from '../tools/root';

export const MANIFEST = join(CAPTURES, 'manifest.json');
export const isThere = existsSync(MANIFEST);
if (!isThere) console.warn(`no recordings at ${CAPTURES}: KPIs of recorded sessions are skipped`);

/** The KPIs of one profile's recordings, as of the newest of them. */
function kpisOf(files: readonly string[]) {
  const recordings = files.map((file) => {
    const found = recordingsIn(MANIFEST).find(({ name }) => name === file);
    if (!found) throw new Error(`${file} is not in the manifest`);
    return found.recording;
  });
  return toOutput('', 'profile', groupNamed(readSession(recordings)).observations).kpis;
}

/** One of them. */
export const kpiOf = (files: readonly string[], id: KpiId, format: string | null = null) =>
  kpisOf(files).find((kpi) => kpi.id === id && kpi.format === format);

/** Half of the way between the sixth and the seventh of twelve. */
export const middle = (counts: readonly number[]): number => {
  const sorted = [...counts].sort((a, b) => a - b);
  expect(sorted).toHaveLength(12);
  return (sorted[5]! + sorted[6]!) / 2;
};
