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
