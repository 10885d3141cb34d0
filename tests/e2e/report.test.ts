import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../support/browser/ask';
import { violationsIn } from '../support/browser/axe';
import { type Extension, launchExtension } from '../support/browser/launch';
import { figuresIn, pageText } from '../support/browser/page-text';
import { type ReadProfile, readProfile } from '../support/browser/read-profile';
import { MARLO, PIA, TILDA } from '../support/sites/creators';
import { requestsOfOurs } from '../support/sites/own-requests';
import { type LoggedRequest, serveSites } from '../support/sites/serve';

let extension: Extension;
let log: LoggedRequest[];
let read: ReadProfile[];
let desk: Page;

const OWN_WORDS = { note: 'Ask her sister first', tags: ['kiln-tag'], lists: ['Autumn-list'] };
const QUOTE = { amount: 7_313, currency: 'EUR', deliverable: 'two reels, one-vase' };

beforeAll(async () => {
  extension = await launchExtension();
  log = await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  read = [];
  for (const creator of [MARLO, PIA, TILDA]) read.push(await readProfile(extension, own, creator));
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
  await desk.emulateMedia({ reducedMotion: 'reduce' });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => extension?.close());

interface Paper {
  pages: number;
  /** Of the first page, in pt. */
  width: number;
  height: number;
}

/** What the browser makes of the page on paper. */
async function printed(): Promise<Paper> {
  await desk.emulateMedia({ media: 'print' });
  const pdf = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1');
  await desk.emulateMedia({ media: 'screen' });
  const [, width, height] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  return { pages: (pdf.match(/\/Type \/Page\b(?!s)/g) ?? []).length, width: Number(width), height: Number(height) };
}

/** Whether a part of the page is on paper. */
async function isPrinted(selector: string): Promise<boolean> {
  await desk.emulateMedia({ media: 'print' });
  const isThere = await desk.locator(selector).first().isVisible();
  await desk.emulateMedia({ media: 'screen' });
  return isThere;
}

async function copied(button: string, said: string): Promise<string> {
  await desk.bringToFront();
  await desk.getByRole('button', { name: button }).click();
  await desk.locator('.report-bar').getByText(said).waitFor();
  return desk.evaluate(() => navigator.clipboard.readText());
}

const A4 = { pages: 1, width: expect.closeTo(595, 0), height: expect.closeTo(842, 0) };

it('a creator’s report is one sheet with the figures of the screen, and nothing that the user wrote', async () => {
  const marlo = read[0]!;
  const { key } = marlo.report.profile;
  await ask(desk, 'notes:set', { profileKey: key, patch: { ...OWN_WORDS, quote: QUOTE } });
  await ask(desk, 'shortlist:set', { profileKey: key, status: 'declined' });
  await desk.goto(`chrome-extension://${extension.id}/desk.html?profile=${encodeURIComponent(key)}`);
  await desk.locator('.tiles').waitFor();
  const shown = figuresIn(await pageText(desk, '.popup-main'), marlo.report);
  await desk.getByRole('button', { name: 'Report on Marlo Brenner' }).click();
  await desk.locator('.report-paper').waitFor();

  const paper = await pageText(desk, '.report-paper');
  const text = await copied('Copy as text', 'Copied as text.');
  let checked = 0;
  for (const [name, figure] of Object.entries(shown)) {
    if (!/\d/.test(figure)) continue;
    const [, label = ''] = name.split(': ');
    // A tile's name is without its basis and its format.
    const after = (between: string) =>
      new RegExp(`${escaped(label)}(, [^:\\d]+)?${between}${escaped(figure)}(?= |$)`, 'm');
    expect(paper).toMatch(after(' '));
    expect(text).toMatch(after(': '));
    checked += 1;
  }
  expect(checked).toBeGreaterThanOrEqual(15);
  for (const word of [OWN_WORDS.note, ...OWN_WORDS.tags, ...OWN_WORDS.lists, QUOTE.deliverable, '7,313', 'eclined'])
    for (const given of [paper, text]) expect(given).not.toContain(word);

  expect(await printed()).toEqual(A4);
  for (const hidden of ['.report-bar', '.main', '.nav']) expect(await isPrinted(hidden), hidden).toBe(false);
  expect(await isPrinted('.report-paper')).toBe(true);
  // What is too small to read is on no page.
  const size = await desk
    .locator('.report-paper')
    .evaluate((article) => Number.parseFloat(getComputedStyle(article).fontSize));
  expect(size).toBeGreaterThanOrEqual(5.6 * (96 / 72) - 0.01);
});

it('axe finds no fault in it, light and dark, EN and FR; on paper it is light; in French it is one sheet too', async () => {
  for (const language of ['en', 'fr'] as const) {
    await desk.locator('.report-bar select').selectOption(language);
    await desk.locator(`.report-paper[lang=${language}]`).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      expect(await violationsIn(desk, '.report-dialog')).toEqual([]);
      const ground = await desk
        .locator('.report-paper')
        .evaluate((article) => getComputedStyle(article).backgroundColor);
      expect(ground).toBe('rgb(255, 255, 255)');
    }
    await desk.emulateMedia({ colorScheme: 'light' });
    expect(await printed()).toEqual(A4);
  }
});

it('is closed by Escape, with the focus where it was; then the page prints as before', async () => {
  await desk.keyboard.press('Escape');
  await desk.locator('.report-paper').waitFor({ state: 'detached' });
  expect(await desk.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Report on Marlo Brenner');
  expect(await isPrinted('.main')).toBe(true);
});

it('a comparison of three is one sheet with the figures of its table', async () => {
  for (const { report } of read) await ask(desk, 'comparison:set', { profileKey: report.profile.key, isIn: true });
  await desk.getByRole('button', { name: 'Compare' }).first().click();
  await desk.locator('table.compare thead th').nth(2).waitFor();
  const shown = await desk.locator('table.compare td .cell strong').allTextContents();
  await desk.getByRole('button', { name: 'Report on 3 creators compared' }).click();
  await desk.locator('.report-paper').waitFor();
  const cells = await desk.locator('.report-paper td').evaluateAll((all) => all.map((cell) => cell.textContent ?? ''));
  const text = await copied('Copy as text', 'Copied as text.');
  expect(shown.length).toBeGreaterThanOrEqual(30);
  const figures = shown.map((figure) => figure.trim()).filter((figure) => /\d/.test(figure));
  const onPaper = cells.filter((cell) => !cell.startsWith('—')).map((cell) => cell.replace(/^★ /, ''));
  expect(onPaper).toHaveLength(figures.length);
  figures.forEach((figure, index) => {
    expect(onPaper[index]).toMatch(new RegExp(`^${escaped(figure)}(?![\\d.,])`));
    expect(text).toMatch(
      new RegExp(`(Marlo Brenner|Pia Lindqvist|Tilda Forsgren): (★ )?${escaped(figure)}(?![\\d.,])`),
    );
  });
  expect(await printed()).toEqual(A4);
});

it('nothing was asked of anyone for it', () => {
  expect(requestsOfOurs(log)).toEqual([]);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
