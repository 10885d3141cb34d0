import { HEALTH_FIELDS, type HealthField, type Tally } from '@/lib/model/health';
import { PLATFORMS, type PlatformId, SOURCES, type Source } from '@/lib/model/platform';
import { goneSince } from './gone';
import { missesOf } from './stopped';
import { type HealthPlace, type HealthTab, inOrder, tabOf } from './tabs';

/** One line of the table: a figure, the kind of page and the layer that it is read from. */
export interface HealthRow {
  field: HealthField;
  /** Null where the figure was never read on this site. Counts of looks; times in epoch ms. */
  from: {
    place: HealthPlace;
    source: Source;
    lastWorkedAt: number;
    worked: number;
    /** Looks since then that missed it. */
    missed: number;
  } | null;
  state: 'works' | 'stopped' | 'unseen';
}

export interface SiteHealth {
  platform: PlatformId;
  /** Empty where nothing was read on this site yet. */
  rows: HealthRow[];
}

const EVERYWHERE: readonly HealthField[] = [
  'profile.followers',
  'profile.postsTotal',
  'post.views',
  'post.likes',
  'post.comments',
  'post.publishedAt',
];
/** What each site shows to anyone. */
const SHOWN: Record<PlatformId, readonly HealthField[]> = {
  instagram: [...EVERYWHERE, 'profile.following'],
  tiktok: [...EVERYWHERE, 'profile.following', 'profile.likesTotal', 'post.shares', 'post.saves'],
  youtube: [...EVERYWHERE, 'profile.viewsTotal'],
};

/** The table of all sites, figures in one order, layers in falling order of trust. */
export const healthBySite = (tallies: readonly Tally[]): SiteHealth[] =>
  PLATFORMS.map((platform) => {
    const here = tallies.filter((tally) => tally.platform === platform);
    return { platform, rows: here.length > 0 ? HEALTH_FIELDS.flatMap((field) => rowsOf(platform, field, here)) : [] };
  });

function rowsOf(platform: PlatformId, field: HealthField, here: readonly Tally[]): HealthRow[] {
  const rows = (['profile', 'post'] as const).flatMap((kind) =>
    SOURCES.flatMap((source) =>
      rowsOfKind(
        here.filter(
          (tally) => tally.field === field && tally.source === source && tally.surface.split('.')[0] === kind,
        ),
        kind,
      ),
    ),
  );
  const unseen: HealthRow[] = SHOWN[platform].includes(field) ? [{ field, from: null, state: 'unseen' }] : [];
  return rows.length > 0 ? rows : unseen;
}

/**
 * One row where all tabs of a kind of page work. Where some have stopped, what works is one row, and each tab that has
 * stopped is another: its own last time, not that of the tabs beside it.
 */
function rowsOfKind(tallies: readonly Tally[], kind: HealthPlace['kind']): HealthRow[] {
  const surfaces = [...new Set(tallies.map(({ surface }) => surface))];
  const works: Tally[] = [];
  const stopped = new Map<HealthTab, Tally[]>();
  for (const name of surfaces) {
    const of = tallies.filter(({ surface }) => surface === name);
    const tab = tabOf(of[0]?.platform ?? null, name);
    if (goneSince(of) === null) works.push(...of);
    else stopped.set(tab, [...(stopped.get(tab) ?? []), ...of]);
  }
  const tabsOf = (of: readonly Tally[]) =>
    stopped.size > 0 && surfaces.length > 1
      ? inOrder(of.map(({ platform, surface }) => tabOf(platform, surface)))
      : null;
  return [
    rowOf(works, { kind, tabs: tabsOf(works) }, 'works'),
    ...[...stopped.values()].map((of) => rowOf(of, { kind, tabs: tabsOf(of) }, 'stopped')),
  ].filter((row) => row !== null);
}

function rowOf(tallies: readonly Tally[], place: HealthPlace, state: 'works' | 'stopped'): HealthRow | null {
  const newest = tallies.toSorted((a, b) => b.lastWorkedAt - a.lastWorkedAt)[0];
  if (!newest) return null;
  const { field, source, lastWorkedAt } = newest;
  const worked = tallies.reduce((sum, tally) => sum + tally.worked, 0);
  // Shapes of one page are missed in the same looks: the reader that missed most tells how many.
  const missed = state === 'stopped' ? Math.max(...tallies.map((tally) => missesOf(tally).length)) : 0;
  return { field, from: { place, source, lastWorkedAt, worked, missed }, state };
}
