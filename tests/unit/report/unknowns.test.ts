import { expect, it } from 'vitest';
import type { PlatformId } from '@/lib/model/platform';
import { buildReport } from '@/lib/report';
import { kpiInput, type PostSpec, sourced } from '../../support/builders';

function reasons(platform: PlatformId, specs: readonly PostSpec[] = [], change = (_: Input) => {}) {
  const input = kpiInput(platform, { followers: 48_200 }, specs);
  change(input);
  const { unknown } = buildReport({ ...input, ownSet: [] });
  expect(new Set(unknown.map(({ field }) => field)).size).toBe(unknown.length);
  return Object.fromEntries(unknown.map(({ field, reason }) => [field, reason]));
}
type Input = ReturnType<typeof kpiInput>;

it('tells what a site never shows from what another of its pages shows', () => {
  expect(reasons('youtube')).toMatchObject({
    'profile.following': 'not-published',
    'profile.viewsTotal': 'not-on-this-page',
  });
  expect(reasons('tiktok')).toMatchObject({
    'profile.likesTotal': 'not-on-this-page',
    'profile.viewsTotal': 'not-published',
  });
});

it('names no field that is known', () => {
  const known = reasons('tiktok', [{ views: 0, likes: 3 }]);
  for (const field of ['profile.followers', 'posts[p0].views', 'posts[p0].likes', 'posts[p0].publishedAt'])
    expect(known).not.toHaveProperty([field]);
  expect(known['posts[p0].comments']).toBe('not-on-this-page');
});

it('gives the reason that the site gave', () => {
  expect(reasons('instagram', [{ withheld: { likes: 'hidden', comments: 'disabled' } }])).toMatchObject({
    'posts[p0].likes': 'hidden',
    'posts[p0].comments': 'disabled',
    'posts[p0].saves': 'not-published',
  });
  const hidden = reasons('youtube', [], ({ collected }) => {
    collected.profile.fields = {};
    collected.profile.withheld = { followers: sourced('hidden') };
  });
  expect(hidden['profile.followers']).toBe('hidden');
});

it('points to the Reels tab for plays, and to nothing for views of an image', () => {
  expect(reasons('instagram', [{ format: 'reel' }, { format: 'image' }, { format: 'carousel' }])).toMatchObject({
    'posts[p0].views': 'not-on-this-page',
    'posts[p1].views': 'not-published',
    'posts[p2].views': 'not-published',
  });
});

it('counts a label that was not carried as unknown, and one that says no as known', () => {
  const labels = reasons('tiktok', [{ sponsored: false }, {}]);
  expect(labels).not.toHaveProperty(['posts[p0].sponsored']);
  expect(labels['posts[p1].sponsored']).toBe('not-on-this-page');
});
