// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { CommentsCard } from '@/components/comments/comments-card';
import { buildReport } from '@/lib/report';
import { kpiInput, NOW } from '../../support/builders';
import { brandTerms, type CommentCounts, comments } from '../../support/builders/comment';
import { showPage, textOf } from '../../support/pages';

function show(counts: CommentCounts, lang: 'en' | 'fr' = 'en') {
  const terms = brandTerms(counts.terms ?? [], NOW);
  const input = kpiInput('tiktok', { followers: 1_000 }, [], { settings: { brandTerms: terms } });
  const report = buildReport({ ...input, comments: comments(counts), ownSet: [] });
  return showPage(<CommentsCard report={report} brands={terms} />, lang);
}

const card = (name = 'Comments seen') => screen.getByRole('region', { name: new RegExp(name) });

it('says how many are of each label, where they lean, in which languages, how many are generic', async () => {
  const { container } = show({ positive: 40, negative: 4, unknown: 6, generic: 30, languages: { fr: 20 } });
  const text = textOf(card());
  expect(text).toContain('40 positive');
  expect(text).toContain('50 neutral');
  expect(text).toContain('4 negative');
  expect(text).toContain('6 not clear');
  expect(text).toMatch(/leaning positive, \+\d+ to \+\d+ 94 of 100 comments seen/);
  expect(text).toContain('English 80 · French 20');
  expect(text).toMatch(/30% ?30 of 100 comments seen|Generic 30%/);
  expect(text).toContain('add your brands in the settings');
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('says since when a brand is looked for', () => {
  show({ terms: ['Acme'], named: { positive: 30 } });
  expect(textOf(card())).toMatch(/leaning positive, \+80 to \+100 30 comments seen.*Acme since \d/);
});

it('with few comments has counts and what is lacking, no direction', () => {
  show({ positive: 3 });
  expect(textOf(card())).toContain('3 positive');
  expect(textOf(card())).not.toContain('leaning');
  expect(textOf(card())).toContain('needs 20 comments: open posts and scroll to them · 3 comments seen');
});

it('without any says how to get some, in both languages', () => {
  show({});
  expect(textOf(card())).toContain('Open posts and scroll to the comments');
  show({}, 'fr');
  expect(textOf(card('Commentaires vus'))).toContain('Ouvrez des posts');
});
