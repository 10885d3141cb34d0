import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromCsv } from '@/lib/export/from-csv';
import { ask } from '../../support/browser/ask';
import { rowsOf } from '../../support/browser/cdp-storage';
import { evidenceOf, importInto, section } from '../../support/browser/desk';
import { type Extension, launchExtension } from '../../support/browser/launch';
import { pageText } from '../../support/browser/page-text';
import { aPlacement } from '../../support/builders/campaign';
import { expectTextAlone, expectTextAloneOver, type Guard, guard } from '../../support/hostile/guarded';
import { MARKED_UP, MARKUP } from '../../support/hostile/marked-up';
import { visit } from '../../support/hostile/visit';
import { profileUrl } from '../../support/sites/creators';
import { serveSites } from '../../support/sites/serve';

interface Stored {
  key: `${'instagram' | 'tiktok' | 'youtube'}:${string}`;
  displayName: string;
  handle: string;
}

let extension: Extension;
let desk: Page;
let seen: Guard;
let stored: Stored[];

beforeAll(async () => {
  extension = await launchExtension();
  seen = guard(extension);
  await serveSites(extension.context, Date.now(), { creators: MARKED_UP });
  desk = await extension.open('desk.html', { width: 1280, height: 900 });
});
afterAll(() => extension?.close());

const openDesk = (query: string) => desk.goto(`chrome-extension://${extension.id}/desk.html?${query}`);

it('read from the sites’ own pages, in card and badges', async () => {
  for (const creator of MARKED_UP) {
    const { page, overlay, thrown } = await visit(extension, profileUrl(creator), /\d/);
    // Such texts leave room for the pill alone: the card is there for who asks for it.
    if (!/Marked-\d/.test(await overlay.text())) await overlay.press(/./);
    await overlay.waitFor(/Marked-\d/);
    await overlay.waitFor(/<img src=x onerror=/);
    await page.waitForTimeout(1_000);
    await expectTextAloneOver(page);
    expect(await thrown()).toEqual([]);
    await page.close();
  }
  const rows = await rowsOf<Pick<Stored, 'key' | 'handle'> & { fields: { displayName: { value: string } } }>(
    desk,
    'profiles',
  );
  stored = rows.map(({ key, handle, fields }) => ({ key, handle, displayName: fields.displayName.value }));
  expect(stored.map(({ displayName }) => displayName).join()).toContain(MARKUP);
  expect(stored).toHaveLength(MARKED_UP.length);
  expect(seen.happened).toEqual([]);
});

it('in popup, side panel and every section of the desk', async () => {
  const [first, second] = stored as [Stored, Stored];
  await ask(desk, 'campaign:begin', { id: 'c1', name: MARKUP.slice(0, 100), currency: 'EUR', objective: 'conversion' });
  for (const { key, displayName, handle } of stored) {
    await ask(desk, 'shortlist:set', { profileKey: key, status: 'shortlisted' });
    await ask(desk, 'notes:set', { profileKey: key, patch: { note: MARKUP, tags: [MARKUP.slice(0, 40)] } });
    await ask(desk, 'queue:add', {
      profiles: [{ platform: 'tiktok', handle, profileId: null, name: displayName.slice(0, 200) }],
    });
  }
  for (const { key } of [first, second]) await ask(desk, 'comparison:set', { profileKey: key, isIn: true });
  const placement = aPlacement({ campaignId: 'c1', profileKey: first.key, name: first.displayName.slice(0, 200) });
  await ask(desk, 'placement:add', { placements: [placement] });

  for (const page of ['popup.html', 'sidepanel.html'])
    for (const { key } of stored) {
      const own = await extension.open(`${page}?profile=${encodeURIComponent(key)}`, { width: 380, height: 900 });
      await expect.poll(() => pageText(own)).toContain('<img src=x onerror=');
      await expectTextAlone(own);
      await own.close();
    }
  const places = [
    // The queue shows handles alone, and takes none with such signs in it.
    ...['profiles', 'shortlist', 'compare'].map((name) => `section=${name}`),
    ...stored.map(({ key }) => `section=profiles&profile=${encodeURIComponent(key)}`),
    'section=campaigns',
    'section=campaigns&campaign=c1',
  ];
  for (const place of places) {
    await openDesk(place);
    await expect.poll(() => pageText(desk), { message: place }).toMatch(/<img src=x onerror=/);
    await expectTextAlone(desk);
  }
  expect(seen.happened).toEqual([]);
});

it('in a report, on the sheet and as text', async () => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(`section=profiles&profile=${encodeURIComponent(stored[0]?.key ?? '')}`);
  await desk.getByRole('button', { name: /^Report on / }).click();
  await desk.locator('.report-paper').waitFor();
  expect(await desk.locator('.report-paper').textContent()).toContain('<img src=x onerror=');
  await expectTextAlone(desk);
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(() => desk.evaluate(() => navigator.clipboard.readText())).toContain('<script>window.__ran=1');
  const types = await desk.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(types).toEqual(['text/plain']);
  expect(seen.happened).toEqual([]);
});

it('in a CSV: no cell begins as a formula, and each text comes back as it was', async () => {
  await openDesk('section=shortlist');
  await section(desk, /^Shortlist/);
  await desk.getByLabel('Columns').selectOption('readable');
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: /^Download CSV/ }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  const evidence = await evidenceOf(desk);
  for (const file of [text, evidence]) expect(file).not.toMatch(/(^|[,\r\n])"?[=+\-@\t\r](?![\d.,"\r\n]*[,\r\n])/);
  const { records } = fromCsv(text);
  const names = stored.map(({ displayName }) => displayName).sort();
  expect(records.map(({ name }) => String(name)).sort()).toEqual(names);

  const fresh = await launchExtension();
  const heard = guard(fresh);
  try {
    const other = await fresh.open('desk.html', { width: 1280, height: 900 });
    await section(other, /^Shortlist/);
    await importInto(other, 'creators.csv', evidence);
    await other.getByRole('button', { name: /^Import \d/ }).click();
    await expect.poll(() => pageText(other)).toContain('Marked-5');
    await expectTextAlone(other);
    const rows = await rowsOf<Record<string, unknown>>(other, 'shortlist');
    expect(rows).toHaveLength(names.length);
    expect(heard.happened).toEqual([]);
  } finally {
    await fresh.close();
  }
});
