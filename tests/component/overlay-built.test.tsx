// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OverlayAppProps } from '@/components/overlay/overlay-app';
import { MESSAGES } from '@/lib/i18n/messages';
import type { TabView } from '@/lib/messaging/protocol';
import { PAGE_ERRORS } from '@/lib/model/reason';
import { textOf } from '../support/pages';
import { renderOverlay } from '../support/render';
import { built } from '../support/reports/built';
import { viewOfError, viewOfReport } from '../support/reports/built-views';
import { reference } from '../support/reports/reference';

function showOverlay(view: TabView | null, look: Partial<OverlayAppProps> = {}) {
  const shown = renderOverlay({ view, ...look });
  return { ...shown, text: () => textOf(shown.container) };
}

describe('before there are figures', () => {
  it('says that it reads, and shows no number', () => {
    const { text } = showOverlay(null);
    expect(screen.getByRole('status').textContent).toBe('Reading posts');
    expect(text()).toContain('The numbers appear as the page loads.');
    expect(text()).not.toMatch(/\d/);
  });

  it('says it in French', () => {
    const { text } = showOverlay(null, { lang: 'fr' });
    expect(text()).toContain('Lecture des posts');
    expect(text()).toContain('Les chiffres apparaissent au fil du chargement.');
  });

  it('with the head alone, says how many posts are missing and gives no rate', () => {
    const { text } = showOverlay(viewOfReport(built.nothingLoaded()));
    expect(text()).toContain('Marlo Brenner');
    expect(text()).toContain('0 of 12');
    expect(text()).not.toContain('Engagement rate 0');
  });
});

describe('with three posts', () => {
  it('shows the value with its range and refuses a verdict', () => {
    // (1 180 + 30) / 48 200 = 2.51 %; the others 1.88 % and 3.07 %
    const { text } = showOverlay(viewOfReport(built.fewPosts()));
    expect(text()).toContain('Not enough posts yet');
    expect(text()).toContain('3 of 12 seen. Scroll the page to load more.');
    expect(text()).toMatch(/Engagement rate 2\.5% 1\.9–3\.1%/);
    expect(text()).toContain('3 posts, range');
    expect(text()).toContain('n 3 small sample');
    expect(text()).not.toMatch(/Above|Below|Typical(?! views)/);
  });

  it('in French', () => {
    const { text } = showOverlay(viewOfReport(built.fewPosts()), { lang: 'fr' });
    expect(text()).toContain('Pas encore assez de posts');
    expect(text()).toMatch(/2,5 % 1,9–3,1 %/);
    expect(text()).toContain('petit échantillon');
  });
});

describe('a page that shows no profile', () => {
  it.each(PAGE_ERRORS)('%s: says so and what to do, in both languages, with no figure', (error) => {
    for (const lang of ['en', 'fr'] as const) {
      const { text } = showOverlay(viewOfError(error), { lang });
      const { title, body } = MESSAGES[lang].page[error];
      expect(screen.getAllByRole('status').at(-1)?.textContent).toBe(title);
      expect(text()).toContain(body);
      expect(text()).not.toMatch(/\d|—/);
    }
  });

  it('a private account: the head is there, the posts are not', () => {
    const { text } = showOverlay(viewOfReport(built.privateAccount(), { error: 'private' }));
    expect(text()).toContain('This account is private');
    expect(text()).toContain('Micro · 48.2K');
    expect(text()).not.toContain('Engagement rate');
    expect(text()).not.toContain('Scroll the page');
  });
});

describe('what stands in the way is told', () => {
  const report = built.instagramMicro();

  it.each(['quota', 'storage-blocked', 'storage-error', 'invalid'] as const)('%s: in words, as an alert', (reason) => {
    showOverlay(viewOfReport(report, { failure: { ok: false, reason, detail: 'QuotaExceededError: db.put' } }));
    const said = screen.getByRole('alert').textContent ?? '';
    expect(said).toBe(MESSAGES.en.failure[reason]);
    expect(said).not.toContain('QuotaExceededError');
  });

  it('a page that was open before: reload it', () => {
    const { text } = showOverlay(viewOfReport(report, { tapMissing: true }));
    expect(text()).toContain('This page was open before. Reload it for the full picture.');
    expect(text()).toMatch(/2\.29%/);
  });
});

describe('verdicts by level', () => {
  const tileOf = (label: string) => textOf(screen.getByText(label).closest('.kpi') as Element);
  const chipOf = (label: string) => screen.getByText(label).closest('.kpi')?.querySelector('.vd');

  it('published figures without percentiles: an outlined place, never "typical"', () => {
    // 1 056 and 1 155 around the middle: 1 105.5 / 48 200 = 2.29 %
    showOverlay(viewOfReport(built.instagramMicro()));
    expect(tileOf('Engagement rate')).toMatch(/2\.29% 2\.01–2\.71%/);
    expect(chipOf('Engagement rate')?.className).toContain('outlined');
    expect(tileOf('Engagement rate')).not.toMatch(/[Tt]ypical/);
    expect(tileOf('Estimated reach per post')).toContain('no norm for this figure');
    expect(chipOf('Estimated reach per post')).toBeNull();
  });

  it('above all of them says so', () => {
    const { text } = showOverlay(viewOfReport(built.instagramNano()));
    expect(text()).toContain('Engagement above the 4 published figures');
  });

  it('seven read: a rank among them', () => {
    const { text } = showOverlay(viewOfReport(built.ownRank()));
    expect(text()).toContain('rank 5 of 7 you have read at this size');
    expect(tileOf('Engagement rate')).toContain('Rank 5 of 7');
    expect(tileOf('Engagement rate')).not.toMatch(/[Tt]ypical/);
  });

  it('twenty-five read: their middle half judges, and a crossing interval is said', () => {
    // Quartiles of the others 2.10 % and 3.70 %; the interval from 2.01 % reaches under the lower one.
    const { show } = showOverlay(viewOfReport(built.ownBand()));
    expect(tileOf('Engagement rate')).toContain('could be typical');
    expect(tileOf('Engagement rate')).toContain('2.1–3.7%, 25 you read');
    show({ view: viewOfReport(built.ownBand(3)) });
    expect(tileOf('Engagement rate')).toContain('Above typical');
    expect(chipOf('Engagement rate')?.className).toContain('good');
    show({ view: viewOfReport(built.ownBand(0.3)) });
    expect(tileOf('Engagement rate')).toContain('Below typical');
    expect(chipOf('Engagement rate')?.className).toContain('weak');
  });

  it('a firm band judges what the head shows, by followers of its own bounds', () => {
    const { text } = showOverlay(viewOfReport(built.tiktokMid()));
    // 4 812 560 likes / 318 videos / 152 340 followers = 9.93 %
    expect(text()).toMatch(/Lifetime like rate 9\.93% Above/);
    expect(text()).toContain('Mid · 152K');
  });

  it('YouTube with three opened videos leads with views and says what is missing', () => {
    const { text } = showOverlay(viewOfReport(built.youtubeHalfOpened()), { lang: 'fr' });
    expect(text()).toContain('Engagement après 6 vidéos ouvertes (3 sur 6)');
    expect(tileOf('Taux d’engagement')).toMatch(/— 3 vidéos ouvertes sur 6/);
    expect(tileOf('Vues typiques par post')).toMatch(/18 k 15 k–21 k/);
  });
});

describe('why this number', () => {
  it('names each post that was left out by its reason, and each source of the comparison', async () => {
    const { user, text } = showOverlay(viewOfReport(built.instagramMicro()));
    await user.click(screen.getByRole('button', { name: /^Why this number: Engagement rate/ }));
    for (const said of ['12 of 12 posts', '1 × old pinned post', '1 × too young', '1 × count hidden by the owner'])
      expect(text()).toContain(said);
    const { figures } = reference(built.instagramMicro(), 'engagementRateByFollowers', 'indicative');
    expect(figures).toHaveLength(4);
    for (const { source, year } of figures) expect(text()).toContain(`${source} ${year}`);
    await user.keyboard('{Escape}');
    expect(text()).not.toContain('Left out');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Why this number: Engagement rate/);
  });
});
