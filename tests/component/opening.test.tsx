// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { OpenNext } from '@/components/opening/open-next';
import type { TabView } from '@/lib/messaging/protocol';
import { textOf } from '../support/pages';
import { collapsed, renderIn, renderOverlay } from '../support/render';
import { OPENING_VIEWS, onVideo, VIDEO } from '../support/reports/opening-views';
import { tiktokReport, youtubeReport } from '../support/reports/other-sites';
import { viewOf } from '../support/reports/views';

const show = (view: TabView | null | undefined, lang: 'en' | 'fr' = 'en') => {
  const shown = renderOverlay({ view: view ?? null, lang });
  return { ...shown, text: () => textOf(shown.container) };
};
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent ?? '');
const next = () => screen.queryByRole('button', { name: /^(Open next|Ouvrir l)/ });

describe('on a channel', () => {
  it('says that likes are not shown here, how far it has come, and on the button what a press costs', async () => {
    const { user, actions, text } = show(viewOf(youtubeReport()));
    expect(text()).toContain(
      'YouTube shows no likes on channel pages. Engagement after 6 opened videos (3 of 6) Open next video (4 of 6) N Counts as a visit and enters your watch history',
    );
    expect(next()?.textContent).toMatch(/Counts as a visit and enters your watch history$/);
    await user.click(next() as HTMLElement);
    expect(actions.openNext).toHaveBeenCalledTimes(1);
  });

  it('in French', () => {
    const { text } = show(viewOf(youtubeReport()), 'fr');
    expect(text()).toContain(
      'YouTube ne montre pas les likes sur les pages de chaîne. Engagement après 6 vidéos ouvertes (3 sur 6) Ouvrir la vidéo suivante (4 sur 6) N Compte comme une visite et entre dans votre historique',
    );
  });

  it('offers nothing where the rate is known, on other sites, and where six can’t be read', () => {
    const shown = show(viewOf(youtubeReport(6)));
    expect(next()).toBeNull();
    shown.show({ view: viewOf(tiktokReport()) });
    expect(next()).toBeNull();
    expect(shown.text()).not.toContain('YouTube');
    const report = youtubeReport();
    shown.show({
      view: viewOf(report, { opening: { postId: null, tried: report.opened?.left ?? [], failed: false } }),
    });
    expect(next()).toBeNull();
    expect(shown.text()).toContain('Too few videos of the sample can be read: the engagement rate needs 6.');
  });
});

describe('on the page of a video that a press opened', () => {
  it('reading: how far it has come, and no next one yet', () => {
    const { text } = show(OPENING_VIEWS['video, reading']);
    expect(text()).toContain('3 of 6 videos read Reading this video');
    expect(screen.getByRole('status').textContent).toBe('3 of 6 videos readReading this video');
    expect(buttons()).toEqual(['', 'Back to the channel', 'Stop']);
  });

  it('read: the next one, the way back, and stop', async () => {
    const { user, actions, text } = show(OPENING_VIEWS['video, read']);
    expect(text()).toContain('4 of 6 videos read This video is read.');
    expect(next()?.textContent).toBe('Open next video (5 of 6) N Counts as a visit and enters your watch history');
    await user.click(next() as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Back to the channel' }));
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect([actions.openNext, actions.backToChannel, actions.stopOpening].map((run) => run.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('not read: it does not count, and the same place is offered to another', () => {
    const { text, show: change } = show(OPENING_VIEWS['video, not read']);
    expect(text()).toContain('4 of 6 videos read This video could not be read. It does not count.');
    expect(next()?.textContent).toContain('(5 of 6)');
    change({ view: OPENING_VIEWS['video, comments off'] });
    expect(text()).toContain('This video does not count: likes or comments are switched off.');
    change({ view: OPENING_VIEWS['video, none left'] });
    expect(text()).toContain('Too few videos of the sample can be read');
    expect(next()).toBeNull();
  });

  it('the sixth: the rate itself with its evidence, and the way back alone', async () => {
    const { user, text } = show(OPENING_VIEWS['video, sixth']);
    expect(text()).toContain('6 of 6 videos read The engagement rate is known.');
    expect(text()).toMatch(/Engagement rate 4\.4% 3\.9–5\.2%/);
    expect(buttons().slice(2)).toEqual(['Back to the channel']);
    await user.click(screen.getByRole('button', { name: /^Why this number/ }));
    expect(screen.getByRole('region', { name: /^Why this number: Engagement rate/ })).toBeDefined();
  });

  it('of Shorts in their own word, in French by its gender', () => {
    const { text, show: change } = show(OPENING_VIEWS['Short, read']);
    expect(text()).toContain('1 of 6 Shorts read This Short is read. Open next Short (2 of 6)');
    change({ lang: 'fr' });
    expect(text()).toContain('1 Short lu sur 6 Ce Short est lu. Ouvrir le Short suivant (2 sur 6)');
    change({ view: OPENING_VIEWS['video, not read'] });
    expect(text()).toContain(
      '4 vidéos lues sur 6 Cette vidéo n’a pas pu être lue et ne compte pas. Ouvrir la vidéo suivante (5 sur 6)',
    );
    expect(text()).toMatch(/Retour à la chaîne Arrêter$/);
  });

  it('put away, it is a pill that says how far it has come; a failed write is told', () => {
    const { container, show: change } = renderOverlay({ view: onVideo({ n: 4 }), settings: collapsed });
    expect(textOf(container)).toBe('4 of 6 videos read');
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe('4 of 6 videos read. Open the card');
    change({
      view: OPENING_VIEWS['video, failed write'],
      settings: { ...collapsed, overlay: { ...collapsed.overlay, collapsed: false } },
    });
    expect(screen.getByRole('alert').textContent).toMatch(/^Not saved: the disk is full/);
  });
});

describe('in the extension’s own pages', () => {
  it('says the same with the same button where the tab shows the channel, without it elsewhere', async () => {
    const onOpen = vi.fn();
    const beside = renderIn(
      'en',
      <OpenNext report={youtubeReport()} press={{ tried: [], open: onOpen, hasKey: true }} />,
    );
    next()?.click();
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(await violations(beside.container)).toEqual([]);
    beside.unmount();
    const elsewhere = renderIn(
      'fr',
      <OpenNext report={youtubeReport()} press={{ tried: [VIDEO], open: null, hasKey: false }} />,
    );
    expect(textOf(elsewhere.container)).toMatch(/\(3 sur 6\)$/);
    expect(next()).toBeNull();
  });
});

async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id }) => id);
}
