// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SponsoredSection } from '@/components/brands/sponsored-section';
import { showPage } from '../../support/pages';
import { renderOverlay } from '../../support/render';
import { report } from '../../support/reports/report';
import { sponsoredReport } from '../../support/reports/sponsored';
import { viewOf } from '../../support/reports/views';

describe('sponsored content and brands', () => {
  it('keeps declared, likely and undisclosed? apart, each post with its evidence and address', () => {
    const { text } = showPage(<SponsoredSection report={sponsoredReport()} />);
    expect(text()).toContain('Declared by the site’s label 2 posts');
    expect(text()).toContain('Likely: the caption says so 1 post');
    expect(text()).toContain('Undisclosed? A code beside a brand 1 post');
    const likely = screen.getByText('Likely: the caption says so').closest('details') as HTMLElement;
    expect(within(likely).getByRole('link', { name: 'Slip trailing' }).getAttribute('href')).toBe(
      'https://www.instagram.com/p/p4/',
    );
    expect(likely.textContent).toContain('Found: “#ad”, “Kindly gifted” · names @claypress');
    const code = screen.getByText('Undisclosed? A code beside a brand').closest('details') as HTMLElement;
    expect(code.textContent).toContain('Found: “code NORA10” · names @kilnhouse');
    expect(text()).toContain('14 posts seen, 13 captions read.');
  });

  it('lists the accounts named, with kind, number, last date and address', () => {
    showPage(<SponsoredSection report={sponsoredReport()} />);
    const rows = within(screen.getByRole('list', { name: 'Brands and accounts named' })).getAllByRole('listitem');
    const told = rows.map((row) => row.textContent?.replace(/last .*/, 'last'));
    expect(told).toEqual([
      '@glazeworks paid partner · 2 posts last',
      '@kilnhouse mentioned · 1 post last',
      '@claypress mentioned · 1 post last',
    ]);
    expect(within(rows[0]!).getByRole('link').getAttribute('href')).toBe('https://www.instagram.com/p/p1/');
  });

  it('has no count where nothing was read', () => {
    const posts = report().posts.map((post) => ({
      ...post,
      sponsored: null,
      captionRead: false,
      sponsorship: { ...post.sponsorship, kind: 'unknown' as const },
    }));
    const { text } = showPage(<SponsoredSection report={report({ posts })} />);
    expect(text()).toContain('Declared by the site’s label — label not readable yet');
    expect(text()).toContain('Likely: the caption says so — captions not read yet');
    expect(text()).toContain('14 posts seen, 0 captions read.');
    expect(text()).not.toContain('Brands and accounts named');
  });

  it('says 0 where all was read, and that nothing was seen where nothing was', () => {
    const { text, again } = showPage(<SponsoredSection report={report()} />);
    expect(text()).toContain('Likely: the caption says so 0');
    expect(text()).toContain('14 posts seen, all captions read. Brands and accounts named No account is named');
    again(<SponsoredSection report={report({ posts: [] })} />);
    expect(text()).toContain('No posts seen yet.');
    expect(text()).not.toContain('Likely');
  });

  it('speaks French', () => {
    const { text } = showPage(<SponsoredSection report={sponsoredReport()} />, 'fr');
    expect(text()).toContain('Probables : la légende le dit 1 post');
    expect(text()).toContain('Trouvé : « code NORA10 » · cite @kilnhouse');
    expect(text()).toContain('Sur votre liste de surveillance : @KilnHouse · 1 post');
  });
});

it('the card on the page says what is on the watch list, and nothing where nothing is', () => {
  const { show } = renderOverlay({ view: viewOf(sponsoredReport()) });
  expect(screen.getByText('On your watch list: @KilnHouse · 1 post')).toBeDefined();
  show({ view: viewOf(report()) });
  expect(screen.queryByText(/On your watch list/)).toBeNull();
});
