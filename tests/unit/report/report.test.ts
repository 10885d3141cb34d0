import { describe, expect, it } from 'vitest';
import type { PlatformId } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';
import { buildReport, type ReportInput } from '@/lib/report';
import { aSnapshot, DAY, kpiInput, NOW, type PostSpec, sourced, times } from '../../support/builders';

type Totals = Parameters<typeof kpiInput>[1];

const inputOf = (platform: PlatformId, totals: Totals = {}, specs: readonly PostSpec[] = []): ReportInput => ({
  ...kpiInput(platform, totals, specs),
  ownSet: [],
});
const report = (...given: Parameters<typeof inputOf>): Report => buildReport(inputOf(...given));
const measureIn = ({ measures }: Report, id: string) => measures.find(({ measure }) => measure.id === id);

const TIKTOK_VIDEO: PostSpec = { views: 61_000, likes: 4_200, comments: 120, shares: 180, sponsored: false };

describe('a report', () => {
  it('holds every KPI of the site, each with its direction and what it is compared with', () => {
    const { measures, headline } = report('tiktok', { followers: 48_200 }, times(12, TIKTOK_VIDEO));
    const rate = measures.find(({ measure }) => measure.id === 'engagementRateByViews');
    expect(rate?.measure.value).toBeCloseTo(4_500 / 61_000, 10);
    expect(rate?.direction).toBe('higherIsBetter');
    expect(rate?.alternatives[0]).toEqual(rate?.reference);
    for (const id of headline) expect(measures.map(({ measure }) => measure.id)).toContain(id);
    expect(measures.map(({ measure }) => measure.id)).not.toContain('lifetimeViewRate');
  });

  it('compares with the profiles the user has read, if they choose so', () => {
    const ownSet = [30_000, 40_000, 50_000, 60_000].map((followers) => ({
      profileKey: `tiktok:${followers}`,
      platform: 'tiktok' as const,
      followers,
      readAt: NOW,
      measures: [{ kpi: 'engagementRateByViews' as const, format: null, value: followers / 1_000_000, n: 12 }],
    }));
    const input = { ...inputOf('tiktok', { followers: 48_200 }, times(12, TIKTOK_VIDEO)), ownSet };
    const own = buildReport({ ...input, choice: { kind: 'own' } });
    expect(measureIn(own, 'engagementRateByViews')?.reference).toMatchObject({ level: 'own', rank: 1, of: 5 });
    const pico = buildReport({ ...input, choice: { kind: 'tier', tier: 'pico' } });
    expect(measureIn(pico, 'engagementRateByViews')?.reference).toEqual({ level: 'none', why: 'under-1k' });
  });

  it('marks the posts of the window, and says how many it has of how many it wants', () => {
    const young = { ...TIKTOK_VIDEO, publishedAt: NOW - DAY };
    const { posts, progress } = report('tiktok', { followers: 48_200 }, [young, ...times(14, TIKTOK_VIDEO)]);
    expect(progress).toEqual({ read: 12, wanted: 12 });
    expect(posts.filter(({ inWindow }) => inWindow).map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, i) => `p${i + 1}`),
    );
    expect(report('tiktok', {}, times(4, TIKTOK_VIDEO)).progress).toEqual({ read: 4, wanted: 12 });
  });

  it('says when it was read, from which layers, and on how many visits', () => {
    const input = inputOf('tiktok', { followers: 48_200 }, [TIKTOK_VIDEO]);
    input.collected.profile.fields.bio = sourced('I paint', NOW, 'dom');
    input.collected.profile.firstSeenAt = NOW - 9 * DAY;
    const snapshots = [9, 4, 0].map((days) => aSnapshot(NOW - days * DAY, { followers: 48_200 }));
    expect(buildReport({ ...input, snapshots })).toMatchObject({
      readAt: NOW,
      firstSeenAt: NOW - 9 * DAY,
      sources: ['api', 'dom'],
      visits: 3,
    });
    expect(buildReport(input).visits).toBe(1);
  });

  it('of a profile of which nothing but the name is known is all unknown, with reasons', () => {
    const { profile, tier, measures } = report('instagram');
    expect(profile).toMatchObject({ handle: 'lina.paints', followers: null, verified: null, links: [] });
    expect(tier).toBeNull();
    for (const { measure } of measures) {
      expect(measure.value).toBeNull();
      expect(measure.reason).toBeDefined();
    }
  });
});

describe('a private account', () => {
  const privateInput = (specs: readonly PostSpec[]) => {
    const input = inputOf('tiktok', { followers: 48_200 }, specs);
    input.collected.profile.fields.isPrivate = sourced(true);
    return input;
  };

  it('is said to be one where its posts are out of sight', () => {
    expect(buildReport(privateInput([])).error).toBe('private');
  });

  it('is reported as any other to somebody who follows it', () => {
    const followed = buildReport(privateInput(times(6, TIKTOK_VIDEO)));
    expect(followed.error).toBeNull();
    expect(measureIn(followed, 'engagementRateByViews')?.measure.value).not.toBeNull();
  });

  it('gives way to what the page itself says', () => {
    expect(buildReport({ ...privateInput([]), error: 'terminated' }).error).toBe('terminated');
  });
});

describe('the address of a profile', () => {
  const urlOf = (platform: PlatformId, differs: Partial<ReportInput['collected']['profile']> = {}) => {
    const input = inputOf(platform);
    Object.assign(input.collected.profile, differs);
    const { url, handle } = buildReport(input).profile;
    return { url, handle };
  };

  it('is the canonical one of the site', () => {
    expect(urlOf('instagram').url).toBe('https://www.instagram.com/lina.paints/');
    expect(urlOf('tiktok').url).toBe('https://www.tiktok.com/@lina.paints');
    expect(urlOf('youtube').url).toBe('https://www.youtube.com/@lina.paints');
  });

  it('goes by the id where a channel has no handle; an old name in the address is none', () => {
    expect(urlOf('youtube', { handle: null, id: 'UC501' })).toEqual({
      url: 'https://www.youtube.com/channel/UC501',
      handle: null,
    });
    expect(urlOf('youtube', { handle: 'c/lina', id: 'UC501' })).toEqual({
      url: 'https://www.youtube.com/channel/UC501',
      handle: null,
    });
    expect(urlOf('youtube', { handle: 'c/lina', id: null })).toEqual({
      url: 'https://www.youtube.com/c/lina',
      handle: null,
    });
  });
});
