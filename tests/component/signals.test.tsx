// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { SignalsCard } from '@/components/signals/signals-card';
import type { Snapshot } from '@/lib/model/profile';
import { exact } from '@/lib/model/quantity';
import { showPage } from '../support/pages';
import { known, READ_AT, reported } from '../support/reports/parts';
import { report } from '../support/reports/report';

const DAY = 86_400_000;
const visit = (ago: number, followers: number): Snapshot => ({
  ...{ profileKey: 'instagram:70012345678', at: READ_AT - ago * DAY, following: null, postsTotal: null },
  ...{ likesTotal: null, viewsTotal: null, followers: exact(followers) },
});
const [first, ...others] = report().posts;
if (!first) throw new Error('no post');
const SUSPECT = report({
  profile: { following: exact(2_300) },
  posts: [{ ...first, title: 'Opening the kiln', likes: exact(900), views: exact(800) }, ...others],
  measures: [reported(known('genericComments', 0.61, 0.5, 0.7, { n: 64 }))],
});

function show(lang: 'en' | 'fr' = 'en') {
  return showPage(<SignalsCard report={SUSPECT} snapshots={[visit(5, 40_000), visit(0, 48_200)]} />, lang);
}

it('says what was found, by which figure and on which posts, what could not be checked, and what no page shows', () => {
  const { text } = show();
  expect(text()).toContain('Worth asking about 4 things · 4 checks could not be made');
  expect(text()).toContain('1 video has at least as many likes as views: Opening the kiln');
  expect(text()).toContain('2,300 accounts are followed, over 1,500.');
  expect(text()).toMatch(/\+2\d(?:\.\d)?% between 19 Nov \(40K\) and 24 Nov \(48\.2K\)\./);
  expect(text()).toContain('61% of the comments seen are emoji, one word or a mention alone.');
  expect(text()).toContain('Low engagement: the figure is not known, or of too few posts');
  expect(text()).toContain('What no page shows: who the followers are, where they live, how old they are.');
  expect(text()).toContain('Nor how often posts were saved.');
  expect(screen.getByRole('link', { name: 'Opening the kiln' }).getAttribute('href')).toBe(first?.url);
  expect(text()).not.toMatch(/fake|fraud|bought/i);
});

it('where nothing was found it says in how many checks', () => {
  const { text } = showPage(<SignalsCard report={report()} snapshots={[]} />);
  expect(text()).toMatch(/Worth asking about nothing in 1 check · 7 checks could not be made/);
});

it.each(['en', 'fr'] as const)('axe finds no fault (%s)', async (lang) => {
  const { container } = show(lang);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
});
