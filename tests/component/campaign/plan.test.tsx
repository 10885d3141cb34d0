// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { Candidate } from '@/components/campaign/campaign-work';
import { aCampaign, aPlacement } from '../../support/builders/campaign';
import { CampaignsDesk } from '../../support/campaigns';
import { showPage, textOf } from '../../support/pages';
import { AUTUMN, noonOf, PAST, REPORTS } from '../../unit/campaign/autumn';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const part = (name: string) => screen.getByRole('region', { name });
const placement = (name: string) => within(screen.getByRole('group', { name }));
const field = (label: string | RegExp, inside: HTMLElement = document.body) =>
  within(inside).getByLabelText(label) as HTMLInputElement;
/** Types as a user does: into the emptied field, and leaves it. */
async function type(input: HTMLInputElement, text: string) {
  await userEvent.clear(input);
  if (text) await userEvent.type(input, text);
  await userEvent.tab();
}

const BLANK = { campaign: aCampaign({ budget: 1_500 }), placements: [aPlacement()], results: [], dated: [] };
const CANDIDATES: Candidate[] = [
  { key: 'tiktok:7', platform: 'tiktok', name: 'Tilda Forsgren', handle: 'tilda.f' },
  { key: 'youtube:UC9', platform: 'youtube', name: 'Oskar Builds Boats', handle: null },
];

describe('a placement without costs', () => {
  it('says what is missing, and costs nothing in no sum', () => {
    const { text } = showPage(<CampaignsDesk first={[BLANK]} open="c1" />);
    expect(text()).toContain('No cost yet: no fee, no product cost, no platform cost. Type 0 where there is none.');
    expect(field('Fee').value).toBe('');
    expect(textOf(part('Creators and placements'))).not.toMatch(/€|Cost \d/);
    const [cost] = within(part('Try another mix')).getAllByRole('row').slice(1).map(textOf);
    expect(cost).toBe('Cost — —');
  });

  it('has a cost once each of the three is typed, 0 where there is none', async () => {
    const { text } = showPage(<CampaignsDesk first={[BLANK]} open="c1" />);
    await type(field('Fee'), '1,200');
    await type(field('Product given'), '0');
    expect(text()).toContain('No cost yet: no platform cost.');
    await type(field('Platform, agency'), '50.5');
    expect(text()).not.toContain('No cost yet');
    expect(text()).toContain('Cost €1,250.50 · €249.50 of €1,500 left');
    await type(field('Fee'), '1600');
    expect(text()).toContain('Cost €1,650.50 · €150.50 over the budget of €1,500');
  });

  it('in another currency waits for a rate, which the user types', async () => {
    const dollars = aPlacement({ fee: 1_000, product: 0, platformCost: 0, currency: 'USD' });
    const { text } = showPage(
      <CampaignsDesk first={[{ ...BLANK, placements: [dollars] }]} open="c1" now={noonOf(21)} />,
    );
    expect(text()).toContain('No cost yet: no exchange rate.');
    expect(text()).toContain('amounts in USD do not count yet');
    const rate = field('1 USD in EUR');
    await type(rate, '0');
    expect(within(part('Exchange rates')).getByRole('alert').textContent).toBe('Write a number above 0, such as 0.92.');
    expect(text()).toContain('No cost yet: no exchange rate.');
    await type(rate, '0.92');
    expect(text()).toContain('Cost €920 · €580 of €1,500 left');
    expect(text()).toContain('typed on 21 Nov 2026');
  });
});

describe('what can’t be read', () => {
  it('is said, stays to be put right, and the old value goes on counting', async () => {
    const { text } = showPage(<CampaignsDesk first={[AUTUMN]} open="c1" />);
    const fee = field('Fee', screen.getByRole('group', { name: 'Marlo Brenner, reel' }));
    await type(fee, 'about 900');
    expect(placement('Marlo Brenner, reel').getByRole('alert').textContent).toContain('Write the amount in digits');
    expect(fee.getAttribute('aria-invalid')).toBe('true');
    expect(fee.value).toBe('about 900');
    // 1 200 + 900.
    expect(text()).toContain('Cost €2,100 · €900 of €3,000 left');
    await type(fee, '700');
    expect(placement('Marlo Brenner, reel').queryByRole('alert')).toBeNull();
    expect(text()).toContain('Cost €1,800');
  });

  it('of a number of posts, of a margin and of a name is not kept', async () => {
    showPage(<CampaignsDesk first={[AUTUMN]} open="c1" />);
    const posts = field('Posts', screen.getByRole('group', { name: 'Marlo Brenner, reel' }));
    await type(posts, '0');
    expect(posts.getAttribute('aria-invalid')).toBe('true');
    await type(field('Margin, %'), '400');
    expect(within(part('The campaign')).getByRole('alert').textContent).toContain('Write the margin in percent');
    await type(field('Name'), '');
    expect(field('Name').value).toBe('Autumn table');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Autumn table');
  });

  it('of days says that the last lies before the first', async () => {
    const { text } = showPage(<CampaignsDesk first={[AUTUMN]} open="c1" />);
    await userEvent.clear(field('Last day'));
    await type(field('Last day'), '2026-11-01');
    expect(text()).toContain('The last day lies before the first.');
  });
});

describe('goals', () => {
  const goal = (name: string) => part(name);

  it('are the user’s own, else proposed with what from; what is expected says of how many it is', async () => {
    showPage(<CampaignsDesk first={[AUTUMN, ...PAST]} reports={REPORTS} open="c1" />);
    const conversions = goal('Conversions');
    expect(field(/^at least/, conversions).value).toBe('90');
    expect(textOf(conversions)).toMatch(/decides Can’t tell .*Forecast 25–53 1 of 2 known: creator never read/);
    await type(field(/^at least/, conversions), 'many');
    expect(within(conversions).getByRole('alert').textContent).toBe('Write a whole number, such as 12,500.');
    await type(field(/^at least/, conversions), '55');
    // Marlo alone has brought 56.
    expect(textOf(conversions)).toMatch(/decides Ahead/);
    await type(field(/^at least/, conversions), '');
    // 30 for each thousand, of 2 100.
    expect(field(/^at least/, conversions).placeholder).toBe('63');
    expect(textOf(conversions)).toContain('proposed: what your campaigns typically had');
  });

  it('without figures has nothing to propose, and says why', () => {
    showPage(<CampaignsDesk first={[BLANK]} open="c1" />);
    const text = textOf(goal('Conversions'));
    expect(text).toContain('Not set');
    expect(text).toMatch(/Nothing to propose one from yet: type a goal\. Forecast — 0 of 1 known: creator never read/);
    expect(text).not.toMatch(/Forecast 0/);
  });

  it('for another figure are added, in its own unit', async () => {
    showPage(<CampaignsDesk first={[AUTUMN]} open="c1" />);
    await userEvent.selectOptions(screen.getByLabelText('Add a goal for'), 'Conversion rate');
    await type(field('at least (%)', goal('Conversion rate')), '2,5');
    expect(field('at least (%)', goal('Conversion rate')).value).toBe('2.5');
    expect(textOf(goal('Conversion rate'))).toContain('your goal');
  });
});

describe('creators of the shortlist', () => {
  it('where there are none, says what to do', async () => {
    const { text } = showPage(<CampaignsDesk first={[BLANK]} open="c1" />);
    await press('Add creators');
    expect(text()).toContain('The shortlist is empty: put profiles on it, and they can be chosen here.');
    expect(screen.getByRole('button', { name: 'Add' })).toHaveProperty('disabled', true);
    await press('Cancel');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are found, chosen and added, each in a format of its site; one is taken off and comes back', async () => {
    const { text } = showPage(<CampaignsDesk first={[BLANK]} candidates={CANDIDATES} open="c1" />);
    await press('Add creators');
    await userEvent.type(screen.getByLabelText('Find'), 'TILDA.F');
    expect(screen.getAllByRole('checkbox', { name: /TikTok|YouTube/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Tilda Forsgren/ }));
    await userEvent.clear(screen.getByLabelText('Find'));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Oskar Builds Boats/ }));
    await press('Add 2 creators');
    expect(screen.getAllByRole('group', { name: /, / }).map((one) => one.querySelector('legend')?.textContent)).toEqual(
      [...['Marlo Brenner, reel', 'Tilda Forsgren, video', 'Oskar Builds Boats, video']],
    );
    await press('Remove the placement of Tilda Forsgren');
    expect(screen.queryByRole('group', { name: 'Tilda Forsgren, video' })).toBeNull();
    expect(text()).toContain('The placement of Tilda Forsgren is removed');
    await press('Undo');
    expect(screen.getByRole('group', { name: 'Tilda Forsgren, video' })).toBeTruthy();
  });
});

it('another mix is tried, kept and taken back', async () => {
  const { text } = showPage(<CampaignsDesk first={[AUTUMN]} open="c1" />);
  const mix = part('Try another mix');
  const cost = () => within(mix).getAllByRole('row').slice(1).map(textOf)[0];
  await type(field('Marlo Brenner, reel', mix), '2');
  await type(field('Tilda Forsgren, video', mix), '0');
  // 2 × 1 200; before anything is changed.
  expect(cost()).toBe('Cost €2,100 €2,400');
  expect(screen.getByRole('group', { name: 'Tilda Forsgren, video' })).toBeTruthy();
  await press('Keep this mix');
  expect(text()).toContain('Cost €2,400 · €600 of €3,000 left');
  expect(screen.queryByRole('group', { name: 'Tilda Forsgren, video' })).toBeNull();
  await press('Undo');
  expect(text()).toContain('Cost €2,100 · €900 of €3,000 left');
  expect(placement('Tilda Forsgren, video').getByLabelText('Fee')).toHaveProperty('value', '1000');
});

it('a link is told once there is an address, and copied', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  const { text } = showPage(<CampaignsDesk first={[BLANK]} open="c1" />);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  expect(text()).toContain('Type the address that links lead to, and the link stands here.');
  await type(field('Links lead to'), 'kilnhouse.example');
  expect(text()).toContain('The address above is none of a web page');
  await type(field('Links lead to'), 'https://kilnhouse.example/?size=2');
  await press('Copy link: Marlo Brenner');
  expect(writeText).toHaveBeenCalledWith(
    'https://kilnhouse.example/?size=2&utm_source=instagram&utm_medium=influencer&utm_campaign=autumn-table&utm_content=marlo-brenner-instagram-reel',
  );
  expect(text()).toContain('Link copied.');
});

it.each(['en', 'fr'] as const)('axe finds no fault, with errors shown (%s)', async (lang) => {
  const { container, text } = showPage(<CampaignsDesk first={[AUTUMN, BLANK, ...PAST]} open="c1" />, lang);
  await type(field(lang === 'en' ? 'Margin, %' : 'Marge, %'), '400');
  expect(screen.getByRole('alert')).toBeTruthy();
  if (lang === 'fr') expect(text()).toContain('Coût 2 100 € · il reste 900 € sur 3 000 €');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
