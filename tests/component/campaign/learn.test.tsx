// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { CampaignPlacement } from '@/lib/model/campaign';
import { aCampaign, aPlacement } from '../../support/builders/campaign';
import { CampaignsDesk } from '../../support/campaigns';
import { showPage, textOf } from '../../support/pages';
import { AUTUMN, LESSONS, noonOf } from '../../unit/campaign/autumn';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const part = (name: string) => screen.getByRole('region', { name });
/** What each row of "What to repeat" says: the group, of how many, per thousand, against the median. */
const groups = (title = 'What to repeat') =>
  within(part(title))
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [group, ...cells] = [...row.querySelectorAll('td')];
      return [group?.firstChild?.textContent?.trim(), ...cells.map(textOf)];
    });

/** A campaign's lessons, opened. */
async function show(desk: Parameters<typeof CampaignsDesk>[0], lang: 'en' | 'fr' = 'en') {
  const shown = showPage(<CampaignsDesk open="c1" {...desk} />, lang);
  await userEvent.click(screen.getByRole('tab', { name: lang === 'en' ? 'Learn' : 'Leçons' }));
  return shown;
}
const sold = (id: string, conversions: number, of: Partial<CampaignPlacement> = {}) =>
  aPlacement({ id, fee: 100, product: 0, platformCost: 0, conversions, ...of });
const bookOf = (...placements: CampaignPlacement[]) => ({
  ...{ campaign: aCampaign(), placements, results: [], dated: [] },
});

describe('what to repeat', () => {
  it('says what it needs where no cost or no result is known', async () => {
    const { text } = await show({ first: [bookOf(aPlacement({ conversions: 3 }))] });
    expect(text()).toContain('Needs placements of which the cost and this result are known.');
    expect(within(part('What to repeat')).queryByRole('table')).toBeNull();
  });

  it('of fewer than five placements calls none better than the rest', async () => {
    await show({ first: [AUTUMN] });
    // 56 for 1 200, 14 for 900: so many for each thousand.
    expect(groups()).toEqual([
      ['Marlo Brenner', '1', '46.7', 'too few: 5 needed'],
      ['Tilda Forsgren', '1', '15.6', 'too few: 5 needed'],
      ['reel', '1', '46.7', 'too few: 5 needed'],
      ['video', '1', '15.6', 'too few: 5 needed'],
      ['Instagram', '1', '46.7', 'too few: 5 needed'],
      ['TikTok', '1', '15.6', 'too few: 5 needed'],
    ]);
    expect(textOf(part('What to repeat'))).not.toContain('×');
  });

  it('of five and more holds them against the median of all', async () => {
    const reels = [10, 20, 30, 40, 50].map((conversions, index) => sold(`r${index}`, conversions));
    await show({
      first: [bookOf(...reels, sold('s', 5, { profileKey: 'instagram:7', name: 'Nora Quill', format: 'story' }))],
    });
    // For each euro 0.1 to 0.5, and 0.05: median of all 0.25, of the reels 0.3.
    expect(groups()).toEqual([
      ['Marlo Brenner', '5', '300', '1.20×'],
      ['Nora Quill', '1', '50', 'too few: 5 needed'],
      ['reel', '5', '300', '1.20×'],
      ['story', '1', '50', 'too few: 5 needed'],
      ['Instagram', '6', '250', '1.00×'],
    ]);
  });

  it('by another result, and with the other campaigns in the same currency', async () => {
    const other = (currency: string) => ({
      campaign: aCampaign({ id: `c-${currency}`, name: currency, currency }),
      placements: [1, 2, 3].map((n) =>
        sold(`${currency}${n}`, 40, { campaignId: `c-${currency}`, currency, revenue: 200 * n }),
      ),
      ...{ results: [], dated: [] },
    });
    await show({ first: [AUTUMN, other('EUR'), other('USD')] });
    await userEvent.selectOptions(screen.getByLabelText('Result'), 'Revenue');
    expect(groups()[0]).toEqual(['Marlo Brenner', '1', '€4,000', 'too few: 5 needed']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'All 2 campaigns in EUR together' }));
    // 4, 2, 4 and 6 for each euro.
    expect(groups()[0]).toEqual(['Marlo Brenner', '4', '€4,000', 'too few: 5 needed']);
    // All of Instagram are Marlo's; Tilda's 1.67 is of TikTok.
    expect(groups().at(-2)).toEqual(['Instagram', '4', '€4,000', 'too few: 5 needed']);
  });
});

describe('lessons', () => {
  it('are noted of a group, removed, and brought back', async () => {
    const { text } = await show({ first: [AUTUMN], lessons: [], now: noonOf(21) });
    expect(screen.getByRole('button', { name: 'Keep the lesson' })).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText('What did this campaign teach?'), 'Short hooks sell.');
    await userEvent.selectOptions(screen.getByLabelText('About'), 'Format: reel');
    await press('Keep the lesson');
    expect(textOf(part('Lessons'))).toContain('Short hooks sell. reel · 21 Nov 2026');
    expect(screen.getByLabelText('What did this campaign teach?')).toHaveProperty('value', '');
    await press('Remove the lesson “Short hooks sell.”');
    expect(textOf(part('Lessons'))).not.toContain('Short hooks sell.');
    expect(text()).toContain('The lesson is removed.');
    await press('Undo');
    expect(textOf(part('Lessons'))).toContain('Short hooks sell. reel');
  });

  it('of this campaign alone stand here, and meet the user where the next one’s goals are set', async () => {
    const next = bookOf();
    const first = [AUTUMN, { ...next, campaign: aCampaign({ id: 'c9', name: 'Spring' }) }];
    await show({ first, lessons: LESSONS });
    expect(textOf(part('Lessons'))).toContain('Codes in the first line sold.');
    expect(textOf(part('Lessons'))).not.toContain('Of another campaign.');
    await press('← All campaigns');
    await press('Spring');
    const before = screen.getByRole('complementary', { name: 'From earlier campaigns' });
    expect(within(before).getAllByRole('listitem').map(textOf)).toEqual([
      'Codes in the first line sold. reel · Autumn table · 20 Nov 2026',
      'Of another campaign. 20 Nov 2026',
    ]);
  });
});

it.each(['en', 'fr'] as const)('speaks the user’s language, and axe finds no fault (%s)', async (lang) => {
  const { container, text } = await show({ first: [AUTUMN], lessons: LESSONS }, lang);
  if (lang === 'fr') {
    expect(groups('Ce qu’il faut refaire')[0]).toEqual(['Marlo Brenner', '1', '46,7', 'trop peu : il en faut 5']);
    expect(text()).toContain('pour 1 000 € dépensés');
  }
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
