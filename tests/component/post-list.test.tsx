// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PostList } from '@/components/posts/post-list';
import type { Report } from '@/lib/model/report';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';

const rows = () => screen.getAllByRole('row').slice(1);
const titles = () => rows().map((row) => within(row).getByRole('link').textContent);
const show = (report: Report, lang: 'en' | 'fr' = 'en') => showPage(<PostList report={report} />, lang);

describe('the posts that were read', () => {
  it('are listed newest first, each with its figures, and open on the site', () => {
    const report = built.instagramMicro();
    show(report);
    expect(titles().slice(0, 3)).toEqual([
      'Glaze test, still warm',
      'Six bowls, one firing',
      'A jug for the market @kilnhouse',
    ]);
    // (880 + 25) / 48 200
    const jug = textOf(rows()[2] as Element);
    expect(jug).toMatch(/Sponsored .*image 1\.9% .*880 25/);
    const link = within(rows()[2] as HTMLElement).getByRole('link') as HTMLAnchorElement;
    expect(link.href).toBe(report.posts.find(({ title }) => title === link.textContent)?.url);
    expect(textOf(rows()[0] as Element)).toMatch(/left out: too young/);
  });

  it('sort by any figure that one of them has, the other way at the second press', async () => {
    show(built.instagramMicro());
    const likes = screen.getByRole('columnheader', { name: /^Likes/ });
    await userEvent.click(within(likes).getByRole('button'));
    expect(likes.getAttribute('aria-sort')).toBe('descending');
    expect(titles()[0]).toBe('Everything I make, in one place');
    await userEvent.click(within(likes).getByRole('button'));
    expect(likes.getAttribute('aria-sort')).toBe('ascending');
    expect(titles()[0]).toBe('Glaze test, still warm');
    expect(screen.queryByRole('columnheader', { name: /^Shares/ })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Comments');
    expect(titles()[0]).toBe('Everything I make, in one place');
  });

  it('say why a figure is unknown, and never 0', async () => {
    show(built.instagramMicro());
    await userEvent.click(screen.getByRole('button', { name: /^Show all 16/ }));
    const quiet = rows().find((row) => row.textContent?.includes('Quiet day'));
    expect(quiet && textOf(quiet)).toMatch(/— count hidden by the owner .*— count hidden by the owner 18$/);
  });

  it('of a channel say that likes come with opening', () => {
    show(built.youtubeHalfOpened());
    expect(rows().some((row) => /— not opened yet/.test(textOf(row)))).toBe(true);
  });

  it('are twelve at first', async () => {
    show(built.instagramMicro(), 'fr');
    expect(rows()).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: /Afficher les 16/ }));
    expect(rows()).toHaveLength(16);
  });

  it('are no section while there are none', () => {
    const { container } = show(built.nothingLoaded());
    expect(container.querySelector('.posts')).toBeNull();
  });
});
