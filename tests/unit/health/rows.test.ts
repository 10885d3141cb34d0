import { describe, expect, it } from 'vitest';
import { type HealthRow, healthBySite } from '@/lib/health/rows';
import { MISSES, PROVEN } from '@/lib/health/stopped';
import type { Observation } from '@/lib/model/observation';
import { exact } from '@/lib/model/quantity';
import { anObservation, aPostReading, aProfileReading, aSurface, HOUR, NOW } from '../../support/builders';
import { talliesAfter } from '../../support/builders/health';

/** Looks at one tab of different profiles, an hour apart: `read` with views, then `missed` without. */
const looks = (tab: string | null, read: number, missed = 0): Observation[] =>
  Array.from({ length: read + missed }, (_, index) =>
    anObservation({
      at: NOW + index * HOUR,
      surface: aSurface({ kind: 'profile', tab }),
      profile: aProfileReading({ id: `${index}` }),
      posts: [aPostReading('p', index < read ? { views: exact(9) } : {})],
    }),
  );

function viewsAfter(observations: Observation[]): HealthRow[] {
  const tallies = talliesAfter(observations, ({ profile }) => `tiktok:${profile?.id}`);
  return healthBySite(tallies).flatMap(({ rows }) =>
    rows.filter(({ field, from }) => field === 'post.views' && from !== null),
  );
}

describe('the rows of a figure', () => {
  it('is one row, without tabs, where all tabs work', () => {
    const rows = viewsAfter([...looks('videos', PROVEN), ...looks('shorts', 2)]);
    expect(rows).toMatchObject([
      {
        state: 'works',
        from: { place: { kind: 'profile', tabs: null }, worked: PROVEN + 2, missed: 0, lastWorkedAt: NOW + 4 * HOUR },
      },
    ]);
  });

  it('a tab that has stopped is its own row, with its own last time and misses', () => {
    const rows = viewsAfter([...looks('videos', 9), ...looks('home', 1), ...looks('shorts', PROVEN, MISSES)]);
    expect(rows).toMatchObject([
      {
        state: 'works',
        from: { place: { tabs: ['videos', 'home'] }, worked: 10, missed: 0, lastWorkedAt: NOW + 8 * HOUR },
      },
      {
        state: 'stopped',
        from: {
          place: { kind: 'profile', tabs: ['shorts'] },
          worked: PROVEN,
          missed: MISSES,
          lastWorkedAt: NOW + (PROVEN - 1) * HOUR,
        },
      },
    ]);
  });

  it('the only tab there is needs no name; tabs that have stopped all have theirs', () => {
    expect(viewsAfter(looks('videos', PROVEN, MISSES))).toMatchObject([
      { state: 'stopped', from: { place: { tabs: null }, missed: MISSES } },
    ]);
    const all = viewsAfter([...looks('streams', PROVEN, MISSES), ...looks('podcasts', PROVEN, MISSES)]);
    expect(all.map(({ state, from }) => [state, from?.place.tabs])).toEqual([
      ['stopped', ['live']],
      ['stopped', ['other']],
    ]);
  });
});
