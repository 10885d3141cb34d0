// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { CompareScreen } from '@/components/compare/compare-screen';
import { ProfileReport } from '@/components/report/profile-report';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';

const REPORT = built.instagramMicro();
const clipboard = { writeText: vi.fn() };

// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
  clipboard.writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
});

const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

it('a creator’s report opens over the page, is printed and copied, and closes', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const title = document.title;
  showPage(<ProfileReport report={REPORT} />);
  await press('Report on Marlo Brenner');
  const page = screen.getByRole('article', { name: 'Marlo Brenner' });
  expect(textOf(page)).toMatch(/Engagement rate, by followers 2\.29% 2\.01–2\.71%/);
  // The browser calls a PDF by the page’s title.
  expect(document.title).toContain('Marlo Brenner');
  await press('Print or save as PDF');
  expect(print).toHaveBeenCalledOnce();
  await press('Copy as text');
  expect(screen.getByRole('status').textContent).toBe('Copied as text.');
  expect(clipboard.writeText.mock.calls[0]?.[0]).toContain('• Engagement rate, by followers: 2.29% · 2.01–2.71%');
  await press('Close');
  expect(screen.queryByRole('article')).toBeNull();
  expect(document.title).toBe(title);
});

it('every mark leads to its note, and the address of the page stays', async () => {
  showPage(<ProfileReport report={REPORT} />);
  await press(/^Report/);
  const marks = screen.getAllByRole('link', { name: /^Source \d+$/ });
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) {
    const note = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    expect(note?.tagName).toBe('LI');
    expect([...(note?.parentElement?.children ?? [])].indexOf(note!) + 1).toBe(Number(mark.textContent));
  }
  await user.click(marks[0]!);
  expect(document.activeElement?.textContent).toContain('HypeAuditor');
  expect(window.location.hash).toBe('');
});

it('is written in the other language where that is asked for, the page in its own', async () => {
  showPage(<ProfileReport report={REPORT} />);
  await press(/^Report/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the report' }), 'Français');
  const page = screen.getByRole('article');
  expect(page.lang).toBe('fr');
  expect(textOf(page)).toMatch(/Taux d’engagement, par abonnés 2,29 % 2,01–2,71 %/);
  await press('Copy as text');
  expect(clipboard.writeText.mock.calls[0]?.[0]).toContain('• Taux d’engagement, par abonnés\u00a0: 2,29');
});

it('says what to do where nothing can be copied', async () => {
  clipboard.writeText.mockRejectedValue(new Error('Document is not focused.'));
  showPage(<ProfileReport report={REPORT} />);
  await press(/^Report/);
  await press('Copy as text');
  expect(screen.getByRole('status').textContent).toContain('Not copied.');
});

it('a comparison’s report has a column for each creator', async () => {
  const reports = [REPORT, built.instagramNano(), built.tiktokMid()];
  showPage(<CompareScreen candidates={[]} reports={reports} histories={[]} onSet={() => {}} onOpen={() => {}} />);
  await press('Report on 3 creators compared');
  const page = within(screen.getByRole('article'));
  const heads = page.getAllByRole('columnheader').map(({ firstChild }) => firstChild?.textContent);
  expect(heads).toEqual(['Figure', 'Marlo Brenner', 'Pia Lindqvist', 'Tilda Forsgren']);
});

it.each(['en', 'fr'] as const)('axe finds no fault (%s)', async (lang) => {
  showPage(<ProfileReport report={REPORT} />, lang);
  await press(/^(Report|Rapport)/);
  const { violations } = await axe.run(screen.getByRole('dialog'), {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
