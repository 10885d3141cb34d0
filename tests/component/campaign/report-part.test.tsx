// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { CampaignsDesk } from '../../support/campaigns';
import { showPage, textOf } from '../../support/pages';
import { AUTUMN, LESSONS, PAST, REPORTS } from '../../unit/campaign/autumn';

const clipboard = { writeText: vi.fn() };
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
  clipboard.writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
});

const show = (lang: 'en' | 'fr' = 'en', of = {}) =>
  showPage(
    <CampaignsDesk
      first={[{ ...AUTUMN, campaign: { ...AUTUMN.campaign, ...of } }, ...PAST]}
      lessons={LESSONS}
      reports={REPORTS}
      open="c1"
    />,
    lang,
  );
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const page = () => screen.getByRole('article', { name: 'Autumn table' });
const pageText = () => textOf(screen.getByRole('dialog'));
const copied = () => String(clipboard.writeText.mock.calls.at(-1)?.[0]);

it('a campaign’s report is printed and copied: the same figures, the same kept out', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  show();
  await press('Report on Autumn table');
  expect(pageText()).toContain('Cost €2,100 · budget €3,000');
  expect(pageText()).toContain('Codes in the first line sold.');
  expect(pageText()).not.toMatch(/asks for more|was late|Of another campaign/);
  await press('Print or save as PDF');
  expect(print).toHaveBeenCalledOnce();
  await press('Copy as text');
  expect(copied()).toContain('Cost €2,100 · budget €3,000');
  expect(copied()).not.toMatch(/asks for more|was late/);
});

it('what the user keeps out is counted, and gone from page and text', async () => {
  show();
  const parts = within(screen.getByRole('group', { name: 'Keep out of reports' }));
  await user.click(parts.getByRole('checkbox', { name: 'Costs and what is made of them' }));
  await user.click(screen.getByRole('checkbox', { name: 'Lessons' }));
  expect(screen.getByText('Kept out of reports: 2', { selector: 'summary' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Results' })).toHaveProperty('checked', false);
  await press('Report on Autumn table');
  await press('Copy as text');
  for (const text of [pageText(), copied()]) {
    expect(text).toContain('Revenue');
    expect(text).not.toMatch(/€2,100|€3,000|CPA|ROAS|Codes in the first line/);
  }
  await press('Close');
  await user.click(screen.getByRole('checkbox', { name: 'Lessons' }));
  expect(screen.getByText('Kept out of reports: 1', { selector: 'summary' })).toBeTruthy();
  await press('Report on Autumn table');
  expect(pageText()).toContain('Codes in the first line sold.');
});

it('has a column for each figure of the objective, and marks that lead to where counts are from', async () => {
  show();
  await press('Report on Autumn table');
  const tables = within(page()).getAllByRole('table');
  const heads = tables.map((table) => within(table).getAllByRole('columnheader').map(textOf));
  expect(heads[1]?.map((head) => head.trim())).toEqual([
    ...['Creator', 'Cost', 'Clicks', 'CTR', 'CPC', 'Conversions', 'Conv. rate', 'Revenue', 'CPA', 'ROAS', 'ROI'],
  ]);
  const sources = within(page()).getAllByRole('link', { name: /^Source \d+$/ });
  expect(sources.length).toBeGreaterThan(2);
  for (const mark of sources) {
    const note = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    expect(note?.textContent).toMatch(/The shop’s export, as of 20 Nov 2026|Typed by hand/);
  }
});

it.each([
  ['en', 'Report on Autumn table', 'Target'],
  ['fr', /^Rapport/, 'Objectif'],
] as const)('speaks the language of the page, and axe finds no fault (%s)', async (lang, button, word) => {
  show(lang);
  await press(button);
  expect(page().lang).toBe(lang);
  expect(pageText()).toContain(word);
  const { violations } = await axe.run(screen.getByRole('dialog'), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
