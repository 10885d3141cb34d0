// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { aCampaign, aPlacement } from '../../support/builders/campaign';
import { CampaignsDesk, figuresOf } from '../../support/campaigns';
import { showPage, textOf } from '../../support/pages';
import { AUTUMN, LESSONS } from '../../unit/campaign/autumn';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const rows = () => screen.getAllByRole('row').slice(1).map(textOf);
const figures = () => screen.getAllByRole('row').slice(1).map(figuresOf);
const violations = async (container: Element) =>
  (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations;

/** Planned for dollars, nothing typed of it but one fee. */
const BARE = {
  campaign: aCampaign({ id: 'c2', name: 'Winter', currency: 'USD', objective: 'awareness', startsOn: '2026-12-01' }),
  placements: [
    aPlacement({ id: 'w1', campaignId: 'c2', fee: 500, currency: 'USD' }),
    aPlacement({ id: 'w2', campaignId: 'c2', format: 'story', currency: 'USD' }),
  ],
  ...{ results: [], dated: [] },
};

describe('without a campaign', () => {
  it('says so, and what one is for', async () => {
    const { container, text } = showPage(<CampaignsDesk />);
    expect(text()).toContain('No campaign yet Plan one with creators of your shortlist');
    expect(screen.queryByRole('table')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('begins one from a name, an objective and a currency, and opens it', async () => {
    const { text } = showPage(<CampaignsDesk sector="beauty" />);
    await press('New campaign');
    expect(screen.getByRole('button', { name: 'Begin' })).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText('Name'), '  Spring table ');
    await userEvent.selectOptions(screen.getByLabelText('Objective'), 'conversion');
    await userEvent.selectOptions(screen.getByLabelText('Currency'), 'GBP');
    await press('Begin');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Spring table Sales · no dates yet');
    expect(screen.getByLabelText('Budget (GBP)')).toHaveProperty('value', '');
    expect(text()).toContain('Add creators from your shortlist.');
    await press('← All campaigns');
    expect(rows()).toEqual([expect.stringContaining('Spring table Sales · no dates yet')]);
    expect(figures()).toEqual([['0', '—', '—', '—', '—']]);
  });

  it('is no further where beginning one is cancelled', async () => {
    const { text } = showPage(<CampaignsDesk />);
    await press('New campaign');
    await userEvent.type(screen.getByLabelText('Name'), 'Spring');
    await press('Cancel');
    expect(text()).toContain('No campaign yet');
  });
});

describe('with campaigns', () => {
  it('has each with its days, cost and return; what is unknown is a dash, never nought', () => {
    showPage(<CampaignsDesk first={[AUTUMN, BARE]} />);
    const [autumn, winter] = rows();
    expect(autumn).toContain('Autumn table Sales · 3 Nov 2026 to 30 Nov 2026 · day 19 of 28');
    expect(autumn).toContain('before product cost');
    expect(winter).toContain('Winter Awareness · from 1 Dec 2026 · planned');
    expect(figures()).toEqual([
      // 6 300 ÷ 2 100.
      ['2', '€2,100', '€6,300', '3.00×', '+200%'],
      ['1', '—', '—', '—', '—'],
    ]);
  });

  it('says of how many placements a sum is', () => {
    const part = { ...AUTUMN, placements: [...AUTUMN.placements, aPlacement({ id: 'p3', fee: 90 })] };
    showPage(<CampaignsDesk first={[part]} />);
    expect(rows()[0]).toMatch(/ 2 €2,100 2 of 3 known €6,300 2 of 3 known 3\.00× 2 of 3 known \+200%/);
  });

  it('opens one, and comes back', async () => {
    showPage(<CampaignsDesk first={[AUTUMN, BARE]} />);
    await press('Winter');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Winter');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Plan', 'Results', 'Learn']);
    await press('← All campaigns');
    expect(rows()).toHaveLength(2);
  });

  it('deletes one with all that is its, and takes that back', async () => {
    const { text } = showPage(<CampaignsDesk first={[AUTUMN, BARE]} lessons={LESSONS} open="c1" />);
    await press('Delete the campaign “Autumn table”');
    expect(rows()).toEqual([expect.stringContaining('Winter')]);
    expect(text()).toContain('“Autumn table” is deleted, with its placements, results and lessons.');
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(rows()[0]).toContain('Autumn table Sales');
    expect(text()).not.toContain('is deleted');
    await press('Autumn table');
    await userEvent.click(screen.getByRole('tab', { name: 'Learn' }));
    expect(text()).toContain('Codes in the first line sold.');
  });

  it('is the list where the open one is gone', () => {
    showPage(<CampaignsDesk first={[BARE]} open="c1" />);
    expect(rows()).toHaveLength(1);
  });

  it('is in French, and axe finds no fault', async () => {
    const { container } = showPage(<CampaignsDesk first={[AUTUMN, BARE]} />, 'fr');
    const [autumn, winter] = rows();
    expect(autumn).toContain('Autumn table Ventes · du 3 nov. 2026 au 30 nov. 2026 · jour 19 sur 28');
    expect(autumn).toMatch(/ 2 100 € .*6 300 € .*3,00× .*\+200 % .*avant coût/);
    expect(winter).toContain('Winter Notoriété · dès le 1 déc. 2026 · prévue');
    expect(figures()[1]).toEqual(['1', '—', '—', '—', '—']);
    expect(await violations(container)).toEqual([]);
  });
});
