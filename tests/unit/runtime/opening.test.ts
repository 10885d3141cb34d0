import { describe, expect, it, vi } from 'vitest';
import { createHandlers } from '@/lib/background/handlers';
import { applyRetention } from '@/lib/background/retention';
import { endRuns } from '@/lib/db/opening-runs';
import type { TabView } from '@/lib/messaging/protocol';
import type { Observation, PostReading } from '@/lib/model/observation';
import { exact, moment } from '@/lib/model/quantity';
import { anObservation, aPostReading, aProfileReading, aSurface } from '../../support/builders';
import { contents, DAY, emptyDatabase, START } from '../db/readings';

const CHANNEL = { id: 'UCabcdefghijklmnopqrst_1', handle: 'Ana' };
const OTHER = { id: 'UCabcdefghijklmnopqrst_2', handle: 'Bob' };
const KEY = `youtube:${CHANNEL.id}` as const;
const TAB = { kind: 'content', tabId: 5 } as const;
const OTHER_TAB = { kind: 'content', tabId: 6 } as const;
const PAGE = { kind: 'page' } as const;
const MINUTE = 60_000;

const id = (n: number): string => `video${String(n).padStart(6, '0')}`;
const done = async () => ({ ok: true as const, value: null });

const video = (n: number, owner = CHANNEL, more: Partial<PostReading> = {}): PostReading =>
  aPostReading(id(n), { owner, publishedAt: moment(START - (n + 4) * DAY), ...more });

const onYoutube = (at: number, surface: Partial<Observation['surface']>, more: Partial<Observation>): Observation =>
  anObservation({ platform: 'youtube', at, surface: aSurface({ platform: 'youtube', ...surface }), ...more });

/** The channel's Videos tab. */
function tab(at: number, owner = CHANNEL, count = 14): Observation {
  const posts = Array.from({ length: count }, (_, n) => video(n, owner, { views: exact(20_000) }));
  const listing = {
    ...{ list: 'videos', start: true, order: 'newest' as const },
    ...{ postIds: posts.map((post) => post.id), visit: at, offset: 0 },
  };
  return onYoutube(at, { handle: owner.handle.toLowerCase() }, { profile: aProfileReading(owner), posts, listing });
}

/** The page of one video; its owner and what it shows. */
const watch = (at: number, n: number, shows: Partial<PostReading> = {}, owner = CHANNEL): Observation =>
  onYoutube(
    at,
    { kind: 'post', handle: null, postId: id(n) },
    { profile: aProfileReading(owner), posts: [video(n, owner, { views: exact(20_000), ...shows })] },
  );

const COUNTED = { likes: exact(900), comments: exact(100) };

function browser() {
  const db = emptyDatabase();
  let now = START;
  const handlers = createHandlers({
    db,
    now: () => now,
    changed: vi.fn(),
    injectOverlay: vi.fn(done),
    openPanel: vi.fn(done),
    openDesk: vi.fn(done),
  });
  const ingest = async (observation: Observation, sender: typeof TAB | typeof OTHER_TAB = TAB) => {
    const outcome = await handlers['reader:ingest']({ observations: [observation] }, sender);
    return outcome.ok ? outcome.value : outcome;
  };
  return {
    db,
    handlers,
    wait: (ms: number) => {
      now += ms;
    },
    now: () => now,
    visitChannel: (sender: typeof TAB | typeof OTHER_TAB = TAB) => ingest(tab(now), sender) as Promise<TabView>,
    ingest,
    /** A press on "Open next video". */
    async press(sender: typeof TAB | typeof OTHER_TAB = TAB): Promise<string | null> {
      const outcome = await handlers['opening:next']({ profileKey: KEY, tabId: null }, sender);
      return outcome.ok ? (outcome.value?.postId ?? null) : outcome.reason;
    },
    /** What the overlay is told on arriving at a video. */
    arrive: (n: number, sender: typeof TAB | typeof OTHER_TAB = TAB) =>
      handlers['view:get']({ platform: 'youtube', handle: null, profileId: null, postId: id(n) }, sender),
    rows: async () => (await db.settings.toArray()).map(({ name }) => name),
  };
}

describe('opening a channel’s videos', () => {
  it('goes from the newest to the next, each once, until the sixth has been read', async () => {
    const at = browser();
    await at.visitChannel();
    for (let n = 0; n < 6; n++) {
      expect(await at.press()).toBe(id(n));
      expect(await at.arrive(n)).toMatchObject({
        report: { opened: { n }, profile: { key: KEY } },
        opening: { postId: id(n), failed: false },
      });
      at.wait(MINUTE);
      expect(await at.ingest(watch(at.now(), n, COUNTED))).toMatchObject({ report: { opened: { n: n + 1 } } });
    }
    expect(await at.press()).toBeNull();
    // 1 000 / 20 000
    const last = await at.arrive(5);
    const rate = last?.report?.measures.find(({ measure }) => measure.id === 'engagementRateByViews');
    expect(rate?.measure.value).toBeCloseTo(0.05, 10);
    // Done: no other video speaks of it, and the channel's own page ends it.
    expect(await at.arrive(4)).toBeNull();
    await at.visitChannel();
    expect(await at.rows()).toEqual([]);
    expect(await at.arrive(5)).toBeNull();
  });

  it('does not come back to one that gave nothing, and counts on with the others', async () => {
    const at = browser();
    await at.visitChannel();
    expect([await at.press(), await at.press(), await at.press()]).toEqual([id(0), id(1), id(2)]);
    await at.ingest(watch(at.now(), 2, COUNTED));
    expect((await at.arrive(2))?.report?.opened).toMatchObject({ n: 1 });
    expect((await at.visitChannel()).opening).toEqual({
      postId: null,
      tried: [id(0), id(1), id(2)],
      failed: false,
    });
    expect(await at.press()).toBe(id(3));
  });

  it('is of one tab alone', async () => {
    const at = browser();
    await at.visitChannel();
    await at.press();
    expect(await at.arrive(0, OTHER_TAB)).toBeNull();
    expect(await at.ingest(watch(at.now(), 0, COUNTED), OTHER_TAB)).toBeNull();
    expect((await at.visitChannel(OTHER_TAB)).opening).toBeUndefined();
    expect(await at.press(OTHER_TAB)).toBe(id(1));
  });

  it('says at once that a page has nothing to read', async () => {
    const at = browser();
    await at.visitChannel();
    await at.press();
    const gone = onYoutube(
      at.now(),
      { kind: 'post', handle: null, postId: id(0) },
      { profile: null, error: 'private' },
    );
    expect(await at.ingest(gone)).toMatchObject({
      opening: { postId: id(0), failed: true },
      report: { opened: { n: 0 } },
    });
  });

  it('shows nothing of the channel on a page that names other owners; a shared video is its own too', async () => {
    const at = browser();
    await at.visitChannel();
    await at.press();
    expect(await at.ingest(watch(at.now(), 0, COUNTED, OTHER))).toMatchObject({ report: null, entry: null });
    const shared = watch(at.now(), 1, { ...COUNTED, coOwners: [CHANNEL] }, OTHER);
    expect(await at.ingest(shared)).toMatchObject({ report: { profile: { key: KEY } } });
  });

  it('shows nothing on videos outside the sample', async () => {
    const at = browser();
    await at.visitChannel();
    await at.press();
    expect(await at.arrive(11)).not.toBeNull();
    expect(await at.arrive(12)).toBeNull();
    expect(await at.arrive(99)).toBeNull();
  });
});

describe('a run ends', () => {
  async function running() {
    const at = browser();
    await at.visitChannel();
    await at.press();
    return at;
  }

  it('with "stop", from the page or from beside it', async () => {
    const page = await running();
    await page.handlers['opening:stop']({ tabId: null }, TAB);
    expect([await page.arrive(0), await page.rows()]).toEqual([null, []]);
    const beside = await running();
    await beside.handlers['opening:stop']({ tabId: 5 }, PAGE);
    expect(await beside.arrive(0)).toBeNull();
  });

  it('half an hour after the last press', async () => {
    const at = await running();
    at.wait(29 * MINUTE);
    expect(await at.press()).toBe(id(1));
    at.wait(29 * MINUTE);
    expect(await at.arrive(1)).not.toBeNull();
    at.wait(MINUTE);
    expect(await at.arrive(1)).toBeNull();
    await applyRetention(at.db, at.now());
    expect(await at.rows()).toEqual([]);
  });

  it('at another profile', async () => {
    const at = await running();
    await at.ingest(tab(at.now(), OTHER));
    expect(await at.rows()).toEqual([]);
  });

  it('with its profile’s data, with all data, and with the browser', async () => {
    const one = await running();
    await one.handlers['data:delete-profile']({ profileKey: KEY }, PAGE);
    expect(JSON.stringify(await contents(one.db))).not.toContain(CHANNEL.id);
    const all = await running();
    await all.handlers['data:delete-all']({}, PAGE);
    expect(await all.rows()).toEqual([]);
    const over = await running();
    await over.handlers['settings:set']({ patch: { sector: 'beauty' } }, PAGE);
    await endRuns(over.db, 'all');
    expect(await over.rows()).toEqual(['settings']);
  });
});

it('one of our pages opens it in the tab that it names', async () => {
  const at = browser();
  await at.visitChannel();
  expect(await at.handlers['opening:next']({ profileKey: KEY, tabId: 5 }, PAGE)).toMatchObject({
    value: { postId: id(0), format: 'video' },
  });
  expect(await at.arrive(0)).not.toBeNull();
  expect(await at.handlers['opening:next']({ profileKey: KEY, tabId: null }, PAGE)).toEqual({ ok: true, value: null });
  expect(await at.handlers['opening:next']({ profileKey: 'youtube:UCnobody', tabId: 7 }, PAGE)).toEqual({
    ok: true,
    value: null,
  });
});
