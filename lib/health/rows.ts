import { HEALTH_FIELDS, type HealthField, type Tally } from '@/lib/model/health';
import { PLATFORMS, type PlatformId, SOURCES, type Source } from '@/lib/model/platform';
import { goneSince } from './gone';

/** One line of the table: a figure, the kind of page and the layer that it is read from. */
export interface HealthRow {
  field: HealthField;
  /** Null where the figure was never read on this site. */
  from: { place: 'profile' | 'post'; source: Source; lastWorkedAt: number; worked: number } | null;
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
  const rows = (['profile', 'post'] as const).flatMap((place) =>
    SOURCES.flatMap((source): HealthRow[] => {
      const tallies = here.filter(
        (tally) => tally.field === field && tally.source === source && tally.surface.split('.')[0] === place,
      );
      if (tallies.length === 0) return [];
      const worked = tallies.reduce((sum, tally) => sum + tally.worked, 0);
      const lastWorkedAt = Math.max(...tallies.map((tally) => tally.lastWorkedAt));
      const surfaces = [...new Set(tallies.map(({ surface }) => surface))];
      const stopped = surfaces.some((name) => goneSince(tallies.filter(({ surface }) => surface === name)) !== null);
      return [{ field, from: { place, source, lastWorkedAt, worked }, state: stopped ? 'stopped' : 'works' }];
    }),
  );
  const unseen: HealthRow[] = SHOWN[platform].includes(field) ? [{ field, from: null, state: 'unseen' }] : [];
  return rows.length > 0 ? rows : unseen;
}
