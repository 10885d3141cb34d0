import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOverlayActions } from '@/lib/content/overlay-actions';
import { createOverlayStore } from '@/lib/content/overlay-state';
import { OPENING_VIEWS } from '../../support/reports/opening-views';
import { tiktokReport, youtubeReport } from '../../support/reports/other-sites';
import { viewOf } from '../../support/reports/views';

let answer: unknown;
const asked = vi.fn();
beforeEach(() => {
  vi.stubGlobal('window', new JSDOM().window);
  asked.mockClear();
  answer = { postId: 'fieldnote10', format: 'video' };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked(message);
    return { ok: true, out: { ok: true, value: answer } };
  });
});

afterEach(() => vi.unstubAllGlobals());

function on(view: Parameters<typeof viewOf>[0] | (typeof OPENING_VIEWS)[string]) {
  const store = createOverlayStore();
  store.setState({ view: view && 'measures' in view ? viewOf(view) : view });
  const go = vi.fn<(address: string) => void>();
  return { store, go, actions: createOverlayActions(store, go) };
}

it('a press goes to the one video that the background names; a second before it is there goes nowhere', async () => {
  const { go, actions } = on(youtubeReport());
  await Promise.all([actions.openNext(), actions.openNext()]);
  await actions.openNext();
  expect(go.mock.calls).toEqual([['https://www.youtube.com/watch?v=fieldnote10']]);
  expect(asked.mock.calls).toEqual([[{ type: 'opening:next', payload: { profileKey: 'youtube:UC7', tabId: null } }]]);
});

it.each([
  ['no id', { postId: '../../logout', format: 'video' }],
  ['nothing left', null],
])('%s: goes nowhere, and the next press counts', async (_, value) => {
  const { go, actions } = on(youtubeReport());
  answer = value;
  await actions.openNext();
  await actions.openNext();
  expect([go.mock.calls.length, asked.mock.calls.length]).toEqual([0, 2]);
});

it('goes nowhere where another profile is on screen by the time of the answer', async () => {
  const { store, go, actions } = on(youtubeReport());
  const pressed = actions.openNext();
  store.setState({ view: viewOf(tiktokReport()) });
  await pressed;
  expect(go).not.toHaveBeenCalled();
});

it('asks for nothing while a video is being read, and on other sites', async () => {
  await on(OPENING_VIEWS['video, reading'] ?? null).actions.openNext();
  await on(tiktokReport()).actions.openNext();
  await on(null).actions.openNext();
  expect(asked).not.toHaveBeenCalled();
});

it('tells of a run that could not be kept, and opens nothing', async () => {
  const { store, go, actions } = on(youtubeReport());
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
    ok: true,
    out: { ok: false, reason: 'quota', detail: 'full' },
  } as never);
  await actions.openNext();
  expect(go).not.toHaveBeenCalled();
  expect(store.getState().view?.failure?.reason).toBe('quota');
});
