// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { exact } from '@/lib/model/quantity';
import { aCampaign, aPlacement, aResult } from '../../support/builders/campaign';
import { CampaignsDesk, figuresOf } from '../../support/campaigns';
import { showPage, textOf } from '../../support/pages';
import { report } from '../../support/reports/report';
import { AUTUMN, noonOf, PAST, REPORTS } from '../../unit/campaign/autumn';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const part = (name: string) => screen.getByRole('region', { name });
const rowsOf = (name: string) => within(part(name)).getAllByRole('row').slice(1);
const table = () => rowsOf('Results by placement').map(figuresOf);
const targets = () => rowsOf('Targets').map(figuresOf);
const standings = () => rowsOf('Targets').map((row) => row.querySelector('.vd')?.textContent);
const field = (label: string, inside: HTMLElement = document.body) =>
  within(inside).getByLabelText(label) as HTMLInputElement;

/** A campaign's results, opened. */
async function show(desk: Parameters<typeof CampaignsDesk>[0], lang: 'en' | 'fr' = 'en') {
  const shown = showPage(<CampaignsDesk open="c1" {...desk} />, lang);
  await userEvent.click(screen.getByRole('tab', { name: lang === 'en' ? 'Results' : 'Résultats' }));
  return shown;
}
/** Types into the emptied field, and leaves it. */
async function type(input: HTMLInputElement, text: string) {
  await userEvent.clear(input);
  if (text) await userEvent.type(input, text);
  await userEvent.tab();
}

const PLANNED = { campaign: aCampaign(), placements: [aPlacement()], results: [], dated: [] };

describe('with nothing measured', () => {
  it('has dashes with what they need, and not one nought', async () => {
    const { text } = await show({ first: [PLANNED] });
    const [, cpa, roas] = rowsOf('Targets').map(textOf);
    expect(cpa).toContain('— needs the three costs and conversions');
    expect(roas).toContain('— needs the three costs and revenue');
    // So far, forecast, goal.
    expect(targets()).toEqual([1, 2, 3].map(() => ['—', '—', '—']));
    expect(standings()).toEqual(['Not set', 'Not set', 'Not set']);
    expect(table()).toEqual([1, 2].map(() => Array.from({ length: 10 }, () => '—')));
    expect(textOf(part('Return and budget'))).toContain('— needs cost and revenue');
    expect(text()).toContain('break-even needs cost, order value and margin');
    expect(text()).toContain('Import a file with dates, and revenue is drawn here day by day.');
    expect(text()).not.toMatch(/€0|(?<![\d.,])0%|NaN|Infinity|undefined/);
  });

  it('without creators says what to do first', async () => {
    const { text } = await show({ first: [{ ...PLANNED, placements: [] }] });
    expect(text()).toContain('Add creators under “Plan” first.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says of a story and of a creator who was never read how the counts come in', async () => {
    const story = aPlacement({ id: 's', name: 'Nora Quill', format: 'story' });
    const { text } = await show({ first: [{ ...PLANNED, placements: [aPlacement(), story] }] });
    expect(text()).toContain('Stories are gone after a day and can’t be read');
    expect(text()).toContain('Marlo Brenner was never read here: open the profile');
  });
});

describe('with results', () => {
  it('has each placement and the campaign: quotients of sums, each with what it is made of', async () => {
    const onProfile = vi.fn();
    await show({ first: [AUTUMN], onProfile });
    // cost, clicks, CTR, CPC, conversions, rate with interval, revenue, CPA, ROAS, ROI.
    expect(table()).toEqual([
      ['€1,200', '1,400', '—', '€0.86', '56', '4.00%', '€4,800', '€21.43', '4.00×', '+300%'],
      ['€900', '600', '—', '€1.50', '14', '2.33%', '€1,500', '€64.29', '1.67×', '+67%'],
      ['€2,100', '2,000', '—', '€1.05', '70', '3.50%', '€6,300', '€30.00', '3.00×', '+200%'],
    ]);
    const rows = rowsOf('Results by placement').map(textOf);
    expect(rows[0]).toContain('Marlo Brenner Instagram · reel · MARLO10');
    expect(rows[1]).toMatch(/Tilda Forsgren TikTok · video .* 2\.33% 1\.51%–3\.58% .*before product cost/);
    expect(rows[2]).toMatch(/^Campaign so far €2,100 /);
    expect(textOf(part('Return and budget'))).toContain('3.00× €6,300 from €2,100');
    // 2 100 of 3 000.
    expect(textOf(part('Return and budget'))).toContain('70% €2,100 of €3,000');
    await press('Seen');
    expect(table()[2]).toEqual(['€2,100', '—', '—', '—', '—', '—', '—']);
    expect(
      rowsOf('Results by placement')
        .map(textOf)[2]
        ?.match(/by site/g),
    ).toHaveLength(6);
    await userEvent.click(within(part('Results by placement')).getByRole('button', { name: 'Tilda Forsgren' }));
    expect(onProfile).toHaveBeenCalledWith('tiktok:7');
  });

  it('names ROI by whether a margin is known, and breaks even only with it', async () => {
    const rich = { ...AUTUMN, campaign: { ...AUTUMN.campaign, margin: 0.5, orderValue: 84 } };
    await show({ first: [rich] });
    // (6 300 × 0.5 − 2 100) ÷ 2 100; 2 100 ÷ (84 × 0.5).
    expect(table()[2]?.slice(-2)).toEqual(['3.00×', '+50%']);
    expect(textOf(part('Results by placement'))).not.toContain('before product cost');
    expect(textOf(part('Return and budget'))).toContain('breaks even at 50 conversions');
  });

  it('holds a campaign that is over against its goals', async () => {
    await show({ first: [AUTUMN, ...PAST], reports: REPORTS, today: '2026-12-01' });
    // 1 000 ÷ 30 is what was typical before.
    expect(targets().slice(0, 2)).toEqual([
      ['70', '25–53', '90'],
      ['€30', '€22.90–€48', '€33.30'],
    ]);
    expect(standings().slice(0, 2)).toEqual(['Missed', 'Reached']);
    const [conversions, cpa] = rowsOf('Targets').map(textOf);
    expect(conversions).toContain('your goal');
    expect(cpa).toContain('€33.30 or less');
    expect(cpa).toContain('proposed');
    expect(rowsOf('Results by placement').map(textOf)[2]).toMatch(/^Campaign €2,100/);
  });

  it('draws revenue once two days of it are known, and has it as a table', async () => {
    const results = [
      aResult({ day: '2026-11-05', conversions: 1, revenue: 90 }),
      aResult({ day: '2026-11-03', conversions: 3, revenue: 210 }),
    ];
    await show({ first: [{ ...PLANNED, results }] });
    expect(screen.getByRole('img', { name: 'Revenue to date. €300 by 5 Nov.' })).toBeTruthy();
    const days = within(part('Return and budget')).getAllByRole('row', { hidden: true }).slice(1).map(textOf);
    expect(days).toEqual(['3 Nov 2026 €210', '5 Nov 2026 €300']);
  });
});

describe('where the counts come from', () => {
  const counts = () => part('Where the counts come from');

  it('is told of each; what is typed goes before a file, and an emptied field gives it back', async () => {
    const [marlo] = AUTUMN.placements;
    await show({ first: [{ ...AUTUMN, placements: marlo ? [marlo] : [] }] });
    expect(field('Conversions', counts()).placeholder).toBe('56');
    expect(textOf(counts())).toContain('from the shop’s file · as of 20 Nov 2026');
    expect(textOf(counts())).toContain('not known yet');
    await type(field('Conversions', counts()), '60');
    expect(textOf(counts()).match(/typed by you/g)).toHaveLength(2);
    // 1 200 ÷ 60.
    expect(table()[0]).toEqual(['€1,200', '1,400', '—', '€0.86', '60', '4.29%', '€4,800', '€20', '4.00×', '+300%']);
    await type(field('Conversions', counts()), '');
    expect(table()[0]?.[7]).toBe('€21.43');
  });

  it('keeps the old count where what is typed is none', async () => {
    const [marlo] = AUTUMN.placements;
    await show({ first: [{ ...AUTUMN, placements: marlo ? [marlo] : [] }] });
    await type(field('Clicks', counts()), '12.5 or so');
    expect(within(counts()).getByRole('alert').textContent).toBe('Write a whole number in digits, such as 12,500.');
    expect(table()[0]?.[1]).toBe('1,400');
  });

  it('is a post that the user chooses, each of one placement alone', async () => {
    const creator = report({ profile: { key: 'instagram:42' } });
    const dated = [
      {
        ...{ profileKey: 'instagram:42' as const, postId: 'p4', day: 20_778, at: noonOf(20), views: exact(52_000) },
        ...{ likes: exact(900), comments: exact(30), shares: null, saves: null },
      },
    ];
    const second = aPlacement({ id: 'q', format: 'image', postIds: ['p5'] });
    await show({
      ...{ first: [{ ...PLANNED, placements: [aPlacement(), second], dated }] },
      reports: new Map([[creator.profile.key, creator]]),
    });
    const [reel] = within(counts()).getAllByRole('group');
    if (!reel) throw new Error('No placement');
    // Post 5 is the other placement's.
    expect(within(reel).queryByRole('checkbox', { name: /^Post 5 / })).toBeNull();
    await userEvent.click(within(reel).getByRole('checkbox', { name: /^Post 4 / }));
    expect(field('Views', reel).placeholder).toBe('52,000');
    expect(textOf(reel)).toContain('read from the post · 1 of 1 post · as of 20 Nov 2026');
    expect(textOf(reel)).toContain('read from the post · each view of a video is an impression');
    await userEvent.click(within(reel).getByRole('checkbox', { name: /^Post 4 / }));
    expect(field('Views', reel).placeholder).toBe('');
  });
});

it('earned media value stands apart, in the money of its rates', async () => {
  const rates = { cpm: 15, per: 'views' as const, cpe: null, currency: 'USD', source: null, date: '2026-11-24' };
  const seen = { ...PLANNED, placements: [aPlacement({ views: 40_000 })] };
  const { text } = await show({ first: [seen], emvRates: { instagram: rates } });
  // 40 × 15.
  expect(text()).toMatch(/Instagram \$600 .*your rates/);
});

it.each(['en', 'fr'] as const)('axe finds no fault, empty and filled (%s)', async (lang) => {
  for (const first of [[PLANNED], [AUTUMN]]) {
    const { container, text } = await show({ first, reports: REPORTS }, lang);
    if (lang === 'fr' && first[0] === PLANNED) expect(text()).toContain('il faut le coût et le chiffre d’affaires');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    container.remove();
  }
});
