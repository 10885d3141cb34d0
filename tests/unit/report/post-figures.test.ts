import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '@/lib/model/quantity';
import { POST_FIGURES, postFigure, sortedPosts, viewsMultiple } from '@/lib/report/post-figures';
import { built } from '../../support/reports/built';

const instagram = built.instagramMicro();
const tiktok = built.tiktokMid();

it('works out the engagement of a post on the basis of its site', () => {
  const jug = instagram.posts.find(({ title }) => title === 'Studio shelf');
  expect(jug && postFigure(jug, 'engagementRate', instagram)).toBeCloseTo(760 / 48_200, 12);
  const soup = tiktok.posts.find(({ title }) => title === 'Nettle soup');
  expect(soup && postFigure(soup, 'engagementRate', tiktok)).toBeCloseTo((4_200 + 120 + 180) / 61_000, 12);
});

it('divides by nothing that is unknown or 0', () => {
  const [post] = tiktok.posts;
  if (!post) throw new Error('no post');
  expect(postFigure({ ...post, views: null }, 'engagementRate', tiktok)).toBeNull();
  expect(postFigure({ ...post, views: exact(0) }, 'engagementRate', tiktok)).toBeNull();
  expect(postFigure({ ...post, shares: null }, 'engagementRate', tiktok)).toBeNull();
  expect(viewsMultiple({ ...post, views: null }, tiktok)).toBeNull();
  expect(viewsMultiple(post, { ...tiktok, measures: [] })).toBeNull();
});

it('sorts by any figure, either way, and puts what is unknown last', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...POST_FIGURES),
      fc.boolean(),
      fc.constantFrom(instagram, tiktok),
      (by, down, report) => {
        const sorted = sortedPosts(report, by, down);
        expect(new Set(sorted)).toEqual(new Set(report.posts));
        const figures = sorted.map((post) => postFigure(post, by, report));
        const known = figures.filter((figure) => figure !== null);
        expect(figures.slice(known.length).every((figure) => figure === null)).toBe(true);
        expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
      },
    ),
  );
});

it('sorts by date, newest first', () => {
  const dates = sortedPosts(instagram, 'publishedAt', true).map(({ publishedAt }) => publishedAt?.value ?? 0);
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
});
