import { describe, expect, it } from 'vitest';
import type { Corrected, Correction } from '@/lib/model/correction';
import { correctionName } from '@/lib/model/correction';
import type { KpiId } from '@/lib/model/measure';
import { buildReport } from '@/lib/report';
import { NOW } from '../../support/builders/clock';
import { kpiInput } from '../../support/builders/kpi-input';

const KEY = 'instagram:1';
const LIKES = [1_000, 900, 1_100, 800, 1_200, 950, 1_050, 1_000];
const input = kpiInput(
  'instagram',
  { followers: 50_000 },
  LIKES.map((likes) => ({ likes, comments: 20 })),
);
const ids = input.collected.posts.map(({ id }) => id);
/** Old enough to count. */
const first = ids[3] ?? '';

const by = (...whats: Corrected[]) =>
  buildReport({
    ...input,
    ownSet: [],
    corrections: whats.map((what): Correction => ({ profileKey: KEY, name: correctionName(what), what, at: NOW })),
  });
const of = (report: ReturnType<typeof by>, kpi: KpiId) => report.measures.find(({ measure }) => measure.id === kpi);

describe('a count that was put right', () => {
  const report = by({ kind: 'count', postId: first, field: 'likes', value: 5_000 });

  it('is listed beside what was read', () => {
    expect(report.corrections).toEqual([
      {
        name: `post:${first}:likes`,
        what: { kind: 'count', postId: first, field: 'likes', value: 5_000 },
        at: NOW,
        read: expect.objectContaining({ value: 800 }),
      },
    ]);
    expect(report.posts.find(({ id }) => id === first)?.likes?.value).toBe(5_000);
  });

  it('marks the figures that are made of it, and no other', () => {
    expect(of(report, 'engagementRateByFollowers')?.byUser).toBe(true);
    expect(of(report, 'engagementRateByFollowers')?.measure.used.find(({ postId }) => postId === first)?.value).toBe(
      5_020 / 50_000,
    );
    expect(of(report, 'cadence')?.byUser).toBeUndefined();
    expect(of(report, 'commentsPerPost')?.byUser).toBeUndefined();
  });
});

it('followers that were put right mark all that goes by them', () => {
  const report = by({ kind: 'followers', value: 100_000 });
  expect(report.profile.followers?.value).toBe(100_000);
  expect(report.corrections[0]?.read?.value).toBe(50_000);
  expect(of(report, 'engagementRateByFollowers')?.byUser).toBe(true);
  expect(of(report, 'likesPerPost')?.byUser).toBeUndefined();
});

const one = of(by(), 'engagementRateByFollowers')?.measure.n ?? 0;

it('a post that was left out marks the figures of the sample that it would be in', () => {
  const report = by({ kind: 'left-out', postId: first });
  expect(of(report, 'engagementRateByFollowers')).toMatchObject({ byUser: true, measure: { n: one - 1 } });
  expect(report.corrections[0]?.read).toBeNull();
});

it('a reach that the creator showed marks the reach, not the engagement by followers', () => {
  const format = of(by(), 'estimatedReach')?.measure.format ?? null;
  const report = by({ kind: 'insight', figure: 'reach', format, value: 9_000 });
  const reach = report.measures.find(({ measure }) => measure.id === 'estimatedReach' && measure.format === format);
  expect(reach).toMatchObject({ byUser: true, measure: { value: 9_000, sources: ['user'] } });
  expect(of(report, 'engagementRateByFollowers')?.byUser).toBeUndefined();
});

it('without corrections nothing is marked', () => {
  const report = by();
  expect(report.corrections).toEqual([]);
  expect(report.measures.some(({ byUser }) => byUser)).toBe(false);
});
