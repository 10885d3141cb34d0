import { describe, expect, it } from 'vitest';
import { badgeText } from '@/lib/badges/badge-text';
import { badgesOf } from '@/lib/badges/badges-of';
import { createFormats } from '@/lib/i18n/format';
import { type Lang, MESSAGES } from '@/lib/i18n/messages';
import type { Report } from '@/lib/model/report';
import { built } from '../../support/reports/built';

/** What stands on the badges of the post with this title, in one line each. */
function badges(report: Report, title: string, lang: Lang = 'en'): string[] {
  const post = report.posts.find((candidate) => candidate.title === title);
  if (!post) throw new Error(`No post ${title}.`);
  const m = MESSAGES[lang];
  return badgesOf(post, report)
    .map((badge) => badgeText(badge, m, createFormats(lang, m)))
    .map(({ figure, note }) => `${figure} ${note}`.trim().replaceAll('\u202f', ' '));
}

describe('Instagram: by followers', () => {
  const report = built.instagramMicro();

  it('says the engagement rate of a post', () => {
    // (1 180 + 30) / 48 200 = 2.51 %
    expect(badges(report, 'Six bowls, one firing')).toEqual(['2.5%']);
    expect(badges(report, 'Six bowls, one firing', 'fr')).toEqual(['2,5 %']);
  });

  it('puts the site’s sponsored label before it', () => {
    // (880 + 25) / 48 200 = 1.88 %
    expect(badges(report, 'A jug for the market @kilnhouse')).toEqual(['Paid', '1.9%']);
    expect(badges(report, 'A jug for the market @kilnhouse', 'fr')).toEqual(['Sponso', '1,9 %']);
  });

  it('never shows a rate where likes are hidden', () => {
    expect(badges(report, 'Quiet day')).toEqual(['Likes hidden']);
  });

  it('says of an old pinned post that it is not counted', () => {
    expect(badges(report, 'Everything I make, in one place')).toEqual(['Not counted']);
    expect(badges(report, 'Everything I make, in one place', 'fr')).toEqual(['Non compté']);
  });
});

it('TikTok: by the post’s own views', () => {
  // (2 650 + 64 + 46) / 44 300 = 6.23 %
  expect(badges(built.tiktokMid(), 'Basket with @wickerworks')).toEqual(['Paid', '6.2%']);
});

describe('YouTube: likes come with opened videos', () => {
  const report = built.youtubeHalfOpened();
  const unopened = report.posts.filter(({ likes, inWindow }) => !likes && inWindow);

  it('says how many times the median its views are, until then', () => {
    const shown = unopened.flatMap(({ title }) => badges(report, title ?? ''));
    expect(shown.length).toBe(unopened.length);
    for (const text of shown) expect(text).toMatch(/^([▲▼] )?[\d.]+× median views$/);
  });

  it('marks those that stand out, from 1.5 times and down to 0.75', () => {
    const median = report.measures.find(({ measure }) => measure.id === 'viewsPerPost')?.measure.value ?? Number.NaN;
    const [post] = unopened;
    const withViews = (views: number) => {
      const changed = { ...post, views: { value: views, low: views, high: views, precision: 'exact' } } as typeof post;
      return changed && badgesOf(changed, report)[0];
    };
    expect(withViews(1.5 * median)).toMatchObject({ kind: 'multiple', standsOut: 'above' });
    expect(withViews(1.49 * median)).toMatchObject({ kind: 'multiple', standsOut: null });
    expect(withViews(0.76 * median)).toMatchObject({ kind: 'multiple', standsOut: null });
    expect(withViews(0.75 * median)).toMatchObject({ kind: 'multiple', standsOut: 'below' });
  });

  it('has no badge where nothing is known', () => {
    const [post] = unopened;
    expect(post && badgesOf({ ...post, views: null }, report)).toEqual([]);
  });

  it('says the rate of an opened one', () => {
    const opened = report.posts.filter(({ likes }) => likes);
    expect(opened).toHaveLength(3);
    for (const { title } of opened) expect(badges(report, title ?? '').at(-1)).toMatch(/^[\d.]+%$/);
  });
});
