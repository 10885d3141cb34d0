import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetSharedWorld, sharedWorld } from '@/lib/content/shared-world';
import { createStage } from '@/lib/content/stage';
import type { TabView } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/model/report';
import { surface } from './site';

const view = (handle: string, patch: Partial<TabView> = {}): TabView => ({
  platform: 'youtube',
  handle,
  profileId: null,
  report: { profile: { handle } } as Report,
  entry: null,
  error: null,
  failure: null,
  ...patch,
});

function setting(stored: TabView | null = null) {
  const mount = vi.fn(async () => ({ ok: true as const, value: null }));
  const timers: (() => void)[] = [];
  const stage = createStage({
    world: sharedWorld(),
    mount,
    stored: async () => stored,
    later: (run) => timers.push(run),
  });
  const stops: AbortController[] = [];
  return {
    stage,
    mount,
    visit(path: string) {
      stops.at(-1)?.abort();
      const stop = new AbortController();
      stops.push(stop);
      stage.onVisit({ surface: surface(path), startedAt: 0, first: stops.length === 1, signal: stop.signal });
    },
    waitTenSeconds: () => {
      for (const run of timers) run();
    },
    /** The overlay's script as it runs in the page. */
    overlay() {
      const shown: (string | null)[] = [];
      const show = () => {
        const world = sharedWorld();
        shown.push(world.surface && `${world.surface.handle}: ${world.view?.report?.profile.handle ?? 'loading'}`);
      };
      sharedWorld().overlay = { onSurface: show, onView: show, onKey: () => {}, host: () => null };
      return shown;
    },
  };
}

beforeEach(() => void resetSharedWorld());

describe('when the overlay comes', () => {
  it('is brought in once a profile has been read, and once only', async () => {
    const page = setting();
    page.visit('/@ana');
    expect(page.mount).not.toHaveBeenCalled();
    page.stage.onAnswer({ view: view('ana') });
    page.stage.onAnswer({ view: view('ana') });
    expect(page.mount).toHaveBeenCalledTimes(1);
    expect(sharedWorld().view?.report?.profile.handle).toBe('ana');
  });

  it('is brought in to say why there is no profile', () => {
    const page = setting();
    page.visit('/@ana');
    page.stage.onAnswer({ view: view('ana', { report: null, error: 'terminated' }) });
    expect(page.mount).toHaveBeenCalledTimes(1);
    expect(sharedWorld().view?.error).toBe('terminated');
  });

  it('is there at once for a profile of the user’s queue, and keeps its place there if nothing can be read', async () => {
    const queue = { position: 12, isDone: false, of: 40, waiting: 28 };
    const page = setting(view('ana', { report: null, queue }));
    page.visit('/@ana');
    await vi.waitFor(() => expect(page.mount).toHaveBeenCalledTimes(1));
    expect(sharedWorld().view).toMatchObject({ queue, error: null });
    page.waitTenSeconds();
    expect(sharedWorld().view).toMatchObject({ queue, error: 'unreadable' });
    expect(page.mount).toHaveBeenCalledTimes(2);
  });

  it('does not come for the queue’s sake to profiles that are not in it', async () => {
    const page = setting(view('ana', { report: null, queue: { position: null, isDone: false, of: 40, waiting: 40 } }));
    page.visit('/@ana');
    await Promise.resolve();
    expect(page.mount).not.toHaveBeenCalled();
  });

  it('says that a profile could not be read where nothing came in ten seconds', () => {
    const page = setting();
    page.visit('/@ana');
    page.waitTenSeconds();
    expect(sharedWorld().view).toMatchObject({ handle: 'ana', report: null, error: 'unreadable' });
    expect(page.mount).toHaveBeenCalledTimes(1);
  });

  it('says so of a profile that was read before as well, and keeps its numbers', async () => {
    const page = setting(view('ana'));
    page.visit('/@ana');
    await Promise.resolve();
    page.waitTenSeconds();
    expect(sharedWorld().view).toMatchObject({ report: { profile: { handle: 'ana' } }, error: 'unreadable' });
    expect(page.mount).toHaveBeenCalledTimes(1);
  });

  it('never comes on other pages', () => {
    const page = setting();
    page.visit('/feed');
    page.waitTenSeconds();
    page.stage.onAnswer({ view: null });
    page.stage.onAnswer({ failure: { ok: false, reason: 'quota', detail: '' } });
    expect(page.mount).not.toHaveBeenCalled();
  });
});

describe('from one profile to another', () => {
  it('shows the second as loading at once, never the first one’s numbers', () => {
    const page = setting();
    const shown = page.overlay();
    page.visit('/@ana');
    page.stage.onAnswer({ view: view('ana') });
    page.visit('/@bob');
    page.stage.onAnswer({ view: view('ana') });
    page.stage.onAnswer({ view: view('bob') });
    expect(shown).toEqual(['ana: loading', 'ana: ana', 'bob: loading', 'bob: bob']);
  });

  it('does not call the second unreadable because the first was slow', () => {
    const page = setting();
    page.visit('/@ana');
    page.visit('/@bob');
    page.stage.onAnswer({ view: view('bob') });
    page.waitTenSeconds();
    expect(sharedWorld().view?.error).toBeNull();
  });

  it('takes the overlay away on pages without a profile, and keeps the numbers from tab to tab of one', () => {
    const page = setting();
    const shown = page.overlay();
    page.visit('/@ana');
    page.stage.onAnswer({ view: view('ana') });
    page.visit('/@ana/shorts');
    page.visit('/feed');
    expect(shown.slice(2)).toEqual(['ana: ana', 'ana: ana', null]);
  });

  it('shows what earlier visits left until this one has read something', async () => {
    const page = setting(view('ana'));
    const shown = page.overlay();
    page.visit('/@ana');
    await Promise.resolve();
    expect(shown).toEqual(['ana: loading', 'ana: ana']);
  });
});

it('tells of a write that failed, beside the numbers that are there, until one succeeds', () => {
  const page = setting();
  page.visit('/@ana');
  page.stage.onAnswer({ view: view('ana') });
  page.stage.onAnswer({ failure: { ok: false, reason: 'quota', detail: 'full' } });
  expect(sharedWorld().view).toMatchObject({ report: { profile: { handle: 'ana' } }, failure: { reason: 'quota' } });
  page.stage.onAnswer({ view: view('ana') });
  expect(sharedWorld().view?.failure).toBeNull();
});

describe('on the page of a video', () => {
  const opening = (postId: string, more: Partial<TabView> = {}): TabView => ({
    ...view('ana', more),
    handle: null,
    opening: { postId, tried: [postId], failed: false },
  });
  const onScreen = () => {
    const { surface: on, view: seen } = sharedWorld();
    return on && `${on.postId}: ${seen?.report?.profile.handle} ${seen?.opening?.failed ? 'failed' : 'on'}`;
  };

  it('shows nothing unless the user opened it for its channel', async () => {
    const page = setting(null);
    page.visit('/watch/v1');
    await Promise.resolve();
    page.stage.onAnswer({ view: null });
    page.stage.onAnswer({ failure: { ok: false, reason: 'quota', detail: '' } });
    page.waitTenSeconds();
    expect([onScreen(), page.mount.mock.calls.length]).toEqual([null, 0]);
  });

  it('shows the channel at once, and its failure after ten seconds without figures', async () => {
    const page = setting(opening('v1'));
    page.visit('/watch/v1');
    expect(onScreen()).toBeNull();
    await Promise.resolve();
    expect([onScreen(), page.mount.mock.calls.length]).toEqual(['v1: ana on', 1]);
    page.waitTenSeconds();
    expect(onScreen()).toBe('v1: ana failed');
    page.stage.onAnswer({ view: opening('v1') });
    expect(onScreen()).toBe('v1: ana failed');
  });

  it('shows nothing of one video on the page of the next, however late it is told', async () => {
    const page = setting(null);
    const shown = page.overlay();
    page.visit('/watch/v1');
    page.stage.onAnswer({ view: opening('v1') });
    page.visit('/watch/v2');
    page.stage.onAnswer({ view: opening('v1') });
    expect(onScreen()).toBeNull();
    page.stage.onAnswer({ view: null });
    page.stage.onAnswer({ view: opening('v2') });
    expect(onScreen()).toBe('v2: ana on');
    page.visit('/@bob');
    page.stage.onAnswer({ view: opening('v2') });
    expect(sharedWorld().view).toBeNull();
    expect(shown.filter((text) => text?.includes('bob: ana'))).toEqual([]);
  });

  it('goes where the page turns out to be another channel’s, and where the user has stopped', async () => {
    const named = setting(null);
    named.visit('/watch/v1');
    named.stage.onAnswer({ view: opening('v1') });
    named.stage.onAnswer({ view: opening('v1', { report: null }) });
    expect(onScreen()).toBeNull();

    const stopped = setting(null);
    stopped.overlay();
    stopped.visit('/watch/v1');
    stopped.stage.onAnswer({ view: opening('v1') });
    await stopped.stage.refresh();
    expect(onScreen()).toBeNull();
  });
});
