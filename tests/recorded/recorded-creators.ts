import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Extension } from '../support/browser/launch';
import { overlayOf } from '../support/browser/overlay';
import type { LoggedRequest } from '../support/sites/serve';
import { serveRecordings } from '../support/sites/serve-recordings';
import { CAPTURES } from '../tools/root';

export const NOHOLITA = 'NOHOLITA 🌹 Camille Callen';
export const ILLOJUAN = 'IlloJuan';
export const MAGISTHANS = 'MagisthansSpielekiste';

/** Three recorded creators, one per site. */
export const RECORDED = [
  {
    // Of her page the answer alone was recorded with which it draws the Reels tab; the page around it is the test's own.
    name: NOHOLITA,
    url: 'https://www.instagram.com/noholita/reels/',
    html: '<!DOCTYPE html><html lang="en"><main></main>',
  },
  { name: ILLOJUAN, url: 'https://www.tiktok.com/@illojuan', file: 'tiktok/html-profile-rendered--illojuan.html' },
  {
    name: MAGISTHANS,
    url: 'https://www.youtube.com/@MagisthansSpielekiste/videos',
    file: 'youtube/html-channel-videos--magisthans.html',
  },
];

/** What the test itself asks for in a page. */
export const CLIPS = 'https://www.instagram.com/api/v1/clips/user/';

/** A post of IlloJuan of which the own page was recorded, too. */
export const POST = {
  url: 'https://www.tiktok.com/@illojuan/video/7571863205253778710',
  file: 'tiktok/html-video-rendered--illojuan-burgerking.html',
};

export function serveRecorded({ context }: Extension): Promise<LoggedRequest[]> {
  const clips: unknown = JSON.parse(readFileSync(join(CAPTURES, 'instagram/legacy-clips-user--2022.json'), 'utf8'));
  return serveRecordings(context, [...RECORDED, POST, { url: CLIPS, json: clips }]);
}

/** Looks at the three as a user would, and puts each on the shortlist by a press on its page. */
export async function shortlistRecorded({ context }: Extension): Promise<void> {
  for (const { name, url } of RECORDED) {
    const page = await context.newPage();
    await page.goto(url);
    if (name === NOHOLITA) await page.evaluate((clips) => fetch(clips, { method: 'POST' }), CLIPS);
    const overlay = await overlayOf(page);
    // A drawn page without its styles leaves room for the icon alone.
    const press = () => overlay.press(/open the card/i).then(() => 'pressed', String);
    if (name === ILLOJUAN) await expect.poll(press, { timeout: 15_000 }).toBe('pressed');
    await overlay.waitFor(new RegExp(name));
    await overlay.waitFor(/12 (reels|videos|posts)/);
    await overlay.press(/^Shortlist/);
    await overlay.waitFor(/Shortlisted\./);
    await page.close();
  }
}
