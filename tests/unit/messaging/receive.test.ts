import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToBackground } from '@/lib/messaging/protocol';
import { answer, type Handlers } from '@/lib/messaging/receive';
import { SCHEMAS } from '@/lib/messaging/schemas';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { aPlacement, aResult } from '../../support/builders/campaign';
import { reading, START } from '../db/readings';

const handle = vi.fn((_payload: unknown, _sender: unknown) => null);
const handlers = Object.fromEntries(Object.keys(SCHEMAS).map((type) => [type, handle])) as unknown as Handlers;

beforeEach(() => {
  handle.mockClear();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'our-id';
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://our-id${path}`);
});

const popup = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };
const reader = { id: 'our-id', url: 'https://www.tiktok.com/@nora', frameId: 0, tab: { id: 5 } };

const EXAMPLES: { [T in keyof ToBackground]: ToBackground[T]['in'] } = {
  'reader:start': { lang: 'fr' },
  'reader:ingest': { observations: [reading(START)] },
  'reader:mount-overlay': {},
  'view:get': { platform: 'tiktok', handle: 'nora', profileId: null },
  'shortlist:set': { profileKey: 'tiktok:1', status: 'maybe' },
  'shortlist:set-many': { profileKeys: ['tiktok:1'], status: 'maybe' },
  'list:refresh': { listed: 'recent' },
  'shortlist:import': {
    file: 'creators.csv',
    profiles: [
      { platform: 'tiktok', handle: 'nora', profileId: null, status: 'maybe', addedAt: null, notes: {}, reading: null },
    ],
  },
  'shortlist:undo-import': { before: [] },
  'decision:undo-many': { decisions: [{ profileKey: 'tiktok:1', at: 5 }] },
  'notes:set': { profileKey: 'tiktok:1', patch: { note: 'Replies fast.' } },
  'notes:label': { profileKeys: ['tiktok:1'], kind: 'tags', label: 'ceramics', isOn: true },
  'comparison:set': { profileKey: 'tiktok:1', isIn: true },
  'creators:join': { profileKeys: ['tiktok:1', 'youtube:UC1'] },
  'creators:split': { profileKey: 'tiktok:1' },
  'creators:refuse': { one: 'tiktok:1', other: 'youtube:UC1' },
  'creators:undo': {
    change: {
      before: { creators: [], notSame: [{ one: 'tiktok:1', other: 'youtube:UC1', at: 5 }] },
      after: { creators: [{ id: 'a', profileKeys: ['tiktok:1', 'youtube:UC1'], createdAt: 5 }], notSame: [] },
    },
  },
  'creators:refresh': {},
  'checklist:tick': { profileKey: 'tiktok:1', item: 'cg:brand-fit', isOn: true },
  'decision:undo': { profileKey: 'tiktok:1', at: 5 },
  'decision:reason': { profileKey: 'tiktok:1', at: 5, reason: 'off brand', isOn: true },
  'shortlist:remove': { profileKey: 'tiktok:1' },
  'correction:set': { profileKey: 'tiktok:1', what: { kind: 'count', postId: '7', field: 'likes', value: 1_210 } },
  'correction:remove': { profileKey: 'tiktok:1', name: 'post:7:likes' },
  'collaboration:set': { profileKey: 'tiktok:1', patch: { currency: 'EUR', fee: 900, product: null, margin: 0.4 } },
  'goals:set': { profileKey: 'tiktok:1', objective: 'awareness', goals: [{ kpi: 'viewsPerPost', value: 5_000 }] },
  'benchmarks:import': {
    rows: [
      {
        ...{ id: 'a', platform: 'tiktok', kpi: 'viewRate', format: null, min: 1_000, max: null },
        ...{ p10: null, p25: 0.1, p50: null, p75: 0.3, p90: null, source: 'Agency', year: 2026, n: 40, note: '' },
        importedAt: 5,
      },
    ],
  },
  'benchmarks:remove': { ids: ['a'] },
  'campaign:begin': { id: 'c1', name: 'Autumn', currency: 'EUR', objective: 'conversion' },
  'campaign:set': { id: 'c1', patch: { name: 'Autumn', budget: 12_000, startsOn: '2026-11-03' } },
  'campaign:item': { id: 'c1', item: { of: 'goal', metric: 'roi', platform: null, value: -0.2 } },
  'campaign:remove': { id: 'c1' },
  'campaign:restore': { rows: { campaigns: [], placements: [], results: [], lessons: [] } },
  'placement:add': { placements: [aPlacement()] },
  'placement:set': { id: 'p1', patch: { fee: 900 } },
  'placement:post': { id: 'p1', postId: '7', isIts: true },
  'placement:remove': { id: 'p1' },
  'results:import': { results: [aResult()] },
  'results:undo': { added: ['p1 2026-11-03 shop'], before: [] },
  'lesson:put': { id: 'l1', campaignId: 'c1', text: 'Reels sold.', about: 'format', value: 'reel' },
  'lesson:remove': { id: 'l1' },
  'settings:get': {},
  'settings:set': { patch: { overlay: DEFAULT_SETTINGS.overlay } },
  'panel:open': { profileKey: 'tiktok:1' },
  'opening:next': { profileKey: 'youtube:UC1', tabId: null },
  'opening:stop': { tabId: null },
  'queue:add': { profiles: [{ name: 'tiktok:@nora', platform: 'tiktok', handle: 'nora', profileId: null }] },
  'queue:next': { from: { platform: 'tiktok', handle: 'nora', profileId: null } },
  'queue:stale-first': { days: 30 },
  'queue:remove': { name: null },
  'queue:restore': { entries: [] },
  'data:delete-profile': { profileKey: 'tiktok:1' },
  'data:delete-all': {},
};
type Type = keyof ToBackground;
const TYPES = Object.keys(EXAMPLES) as Type[];
const ask = (type: unknown, payload: unknown, from: object) => answer(handlers, { type, payload }, from as never);

/** What nobody beside a site's own script may do. */
const OF_THE_DESK = new Set<Type>([
  'queue:add',
  'queue:stale-first',
  'queue:remove',
  'queue:restore',
  'checklist:tick',
  'shortlist:set-many',
  'list:refresh',
  'shortlist:import',
  'shortlist:undo-import',
  'decision:undo-many',
  'notes:set',
  'correction:set',
  'correction:remove',
  'collaboration:set',
  'goals:set',
  'benchmarks:import',
  'benchmarks:remove',
  'campaign:begin',
  'campaign:set',
  'campaign:item',
  'campaign:remove',
  'campaign:restore',
  'placement:add',
  'placement:set',
  'placement:post',
  'placement:remove',
  'results:import',
  'results:undo',
  'lesson:put',
  'lesson:remove',
  'notes:label',
  'creators:join',
  'creators:split',
  'creators:refuse',
  'creators:undo',
  'creators:refresh',
]);

describe('who may ask for what', () => {
  it.each(TYPES)('%s gets through from where it belongs', async (type) => {
    const froms = await Promise.all([ask(type, EXAMPLES[type], popup), ask(type, EXAMPLES[type], reader)]);
    const expected = {
      page: !type.startsWith('reader:'),
      content: !type.startsWith('data:') && !OF_THE_DESK.has(type),
    };
    expect({ page: froms[0].ok, content: froms[1].ok }).toEqual(expected);
  });

  it('a content script may place the overlay and change no other setting', async () => {
    expect((await ask('settings:set', { patch: { windowSize: 20 } }, reader)).ok).toBe(false);
    const both = { patch: { overlay: DEFAULT_SETTINGS.overlay, windowSize: 20 } };
    expect((await ask('settings:set', both, reader)).ok).toBe(false);
    expect((await ask('settings:set', both, popup)).ok).toBe(true);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another extension', { ...popup, id: 'other-id' }],
    ['nobody', {}],
    ['a script on another site', { ...reader, url: 'https://evil.test/@nora' }],
    ['a look-alike host', { ...reader, url: 'https://www.tiktok.com.evil.test/' }],
    ['a frame inside the page', { ...reader, frameId: 3 }],
    ['no tab', { ...reader, tab: undefined }],
    ['a page that looks like ours', { id: 'our-id', url: 'https://evil.test/chrome-extension://our-id/' }],
  ])('%s may ask for nothing', async (_, from) => {
    const answers = await Promise.all(TYPES.map((type) => ask(type, EXAMPLES[type], from)));
    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect(handle).not.toHaveBeenCalled();
  });

  it('the handler learns the tab from the browser, not from the message', async () => {
    await ask('reader:mount-overlay', {}, reader);
    expect(handle).toHaveBeenCalledWith({}, { kind: 'content', tabId: 5 });
    expect((await ask('reader:mount-overlay', { tabId: 9 }, reader)).ok).toBe(false);
  });
});

describe('what is no message', () => {
  it.each([
    null,
    7,
    'reader:start',
    [],
    {},
    { type: 'unknown' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'reader:start' },
    { type: 'reader:start', payload: { lang: 4 } },
    { type: 'reader:start', payload: { lang: 'x'.repeat(50) } },
    { type: 'view:get', payload: { platform: 'myspace', handle: 'tom', profileId: null } },
    { type: 'shortlist:set', payload: { profileKey: 'nora', status: 'new' } },
    { type: 'shortlist:set', payload: { profileKey: 'tiktok:1', status: 'adored' } },
  ])('%j is refused', async (message) => {
    const refused = await answer(handlers, message, reader as never);
    expect(refused).toMatchObject({ ok: false, reason: 'invalid' });
    expect(handle).not.toHaveBeenCalled();
  });

  it('a handler that fails is answered for', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    handle.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect(await ask('settings:get', {}, popup)).toEqual({ ok: false, reason: 'storage-error', detail: 'broken' });
  });

  it('a handler runs before the first wait, so that a press of the user still counts', () => {
    void ask('panel:open', { profileKey: null }, reader);
    expect(handle).toHaveBeenCalledTimes(1);
  });
});
