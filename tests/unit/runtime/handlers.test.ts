import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '@/lib/background/handlers';
import type { Database } from '@/lib/db/database';
import type { Outcome, TabView } from '@/lib/messaging/protocol';
import type { Observation } from '@/lib/model/observation';
import { exact, moment } from '@/lib/model/quantity';
import { contents, DAY, emptyDatabase, post, reading, START } from '../db/readings';

afterEach(() => vi.restoreAllMocks());

const FROM_TAB = { kind: 'content', tabId: 5 } as const;
const FROM_PAGE = { kind: 'page' } as const;
const ADDRESS = { platform: 'instagram', handle: 'marlo', profileId: null } as const;
const done = async (): Promise<Outcome> => ({ ok: true, value: null });

function background(db: Database = emptyDatabase()) {
  const surroundings = {
    db,
    now: () => START + DAY,
    changed: vi.fn(),
    injectOverlay: vi.fn(done),
    openPanel: vi.fn((_tabId: number): Promise<Outcome> | null => done()),
    openDesk: vi.fn(done),
  };
  const handlers = createHandlers(surroundings);
  const ingest = async (...observations: Observation[]) =>
    (await handlers['reader:ingest']({ observations }, FROM_TAB)) as Outcome<TabView | null>;
  return { db, surroundings, handlers, ingest };
}

const posts = Array.from({ length: 14 }, (_, i) =>
  post(`p${i}`, { likes: exact(40 + i), comments: exact(2), publishedAt: moment(START - (i + 3) * DAY) }),
);

describe('what a reader sends', () => {
  it('is answered with the report of the profile in the URL, and is then on disk', async () => {
    const { db, ingest, handlers } = background();
    const outcome = await ingest(reading(START, {}, { posts }));
    const view = outcome.ok ? outcome.value : null;
    expect(view).toMatchObject({ ...ADDRESS, error: null, failure: null, entry: null });
    expect(view?.report?.profile.followers?.value).toBe(1_000);
    expect(view?.report?.posts).toHaveLength(14);
    expect(await db.posts.count()).toBe(14);
    expect(await handlers['view:get'](ADDRESS, FROM_TAB)).toEqual(view);
  });

  it('joins “profiles you have read”', async () => {
    const { db, ingest } = background();
    await ingest(reading(START, {}, { posts }));
    const [row] = await db.ownSet.toArray();
    expect(row).toMatchObject({ profileKey: 'instagram:42', followers: 1_000, platform: 'instagram' });
    expect(row?.measures.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('is not acknowledged where the disk is full: the user is told, and nothing is half there', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { db, ingest } = background();
    db.posts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await ingest(reading(START, {}, { posts }))).toMatchObject({ ok: false, reason: 'quota' });
    expect(await db.profiles.count()).toBe(0);
    expect(await db.snapshots.count()).toBe(0);
  });

  it('fills the channel’s posts from a post’s page, which shows no overlay', async () => {
    const { db, ingest } = background();
    await ingest(reading(START, {}, { posts }));
    const surface = { ...reading(START).surface, kind: 'post', handle: null, postId: 'p1' } as const;
    const opened = reading(START + 60_000, null, { surface, posts: [post('p1', { views: exact(900) })] });
    expect(await ingest(opened)).toEqual({ ok: true, value: null });
    const stored = await db.posts.get(['instagram:42', 'p1']);
    expect([stored?.fields.views?.value.value, stored?.fields.likes?.value.value]).toEqual([900, 41]);
  });

  it('says why there is no profile, and stores none', async () => {
    const { db, ingest } = background();
    const outcome = await ingest(reading(START, null, { error: 'unavailable' }));
    expect(outcome).toMatchObject({ ok: true, value: { report: null, error: 'unavailable' } });
    expect(await db.profiles.count()).toBe(0);
  });

  it('is believed over one reader that failed where another found the profile', async () => {
    const { ingest } = background();
    const outcome = await ingest(reading(START, {}), reading(START, null, { error: 'unreadable', source: 'dom' }));
    expect(outcome).toMatchObject({ ok: true, value: { error: null } });
  });
});

describe('shortlist and deletion', () => {
  it('keep, change, take off; the day it was added stays', async () => {
    const { handlers, ingest, surroundings } = background();
    await ingest(reading(START));
    await handlers['shortlist:set']({ profileKey: 'instagram:42', status: 'maybe' }, FROM_TAB);
    const set = await handlers['shortlist:set']({ profileKey: 'instagram:42', status: 'booked' }, FROM_TAB);
    expect(set).toMatchObject({
      ok: true,
      value: { entry: { profileKey: 'instagram:42', status: 'booked', addedAt: START + DAY } },
    });
    expect((await handlers['view:get'](ADDRESS, FROM_TAB))?.entry?.status).toBe('booked');
    await handlers['shortlist:remove']({ profileKey: 'instagram:42' }, FROM_TAB);
    expect((await handlers['view:get'](ADDRESS, FROM_TAB))?.entry).toBeNull();
    expect(surroundings.changed).toHaveBeenCalledTimes(3);
  });

  it('a decision is written down with the numbers of that moment; undone, the one before it stands again', async () => {
    const { handlers, ingest } = background();
    await ingest(reading(START, {}, { posts }));
    const profileKey = 'instagram:42' as const;
    await handlers['shortlist:set']({ profileKey, status: 'maybe' }, FROM_TAB);
    const set = await handlers['shortlist:set']({ profileKey, status: 'declined' }, FROM_TAB);
    const at = (set.ok && set.value.decision?.at) || 0;
    const why = await handlers['decision:reason']({ profileKey, at, reason: 'too many ads', isOn: true }, FROM_TAB);
    const decision = why.ok ? why.value.decision : null;
    expect(decision).toMatchObject({ status: 'declined', reasons: ['too many ads'], before: { status: 'maybe' } });
    expect(decision?.figures.find(({ id }) => id === 'followers')?.value).toBe(1_000);
    expect((await handlers['view:get'](ADDRESS, FROM_TAB))?.decision).toEqual(decision);
    const undone = await handlers['decision:undo']({ profileKey, at }, FROM_TAB);
    expect(undone).toMatchObject({ ok: true, value: { entry: { status: 'maybe' }, decision: { status: 'maybe' } } });
  });

  it('deleting a profile leaves nothing of it, and the others whole', async () => {
    const { db, handlers, ingest } = background();
    await ingest(reading(START, {}, { posts }));
    await handlers['shortlist:set']({ profileKey: 'instagram:42', status: 'maybe' }, FROM_PAGE);
    const other = reading(START, { id: '7', handle: 'nils' }, { posts: [post('n1')] });
    await ingest({ ...other, surface: { ...other.surface, handle: 'nils' } });
    await handlers['data:delete-profile']({ profileKey: 'instagram:42' }, FROM_PAGE);
    const left = JSON.stringify(await contents(db));
    expect(left).not.toContain('instagram:42');
    expect(left).toContain('instagram:7');
  });

  it('deleting everything leaves an empty database', async () => {
    const { db, handlers, ingest } = background();
    await ingest(reading(START, {}, { posts }));
    await handlers['settings:set']({ patch: { sector: 'beauty' } }, FROM_PAGE);
    expect(await handlers['data:delete-all']({}, FROM_PAGE)).toEqual({ ok: true, value: null });
    expect(Object.values(await contents(db)).flat()).toEqual([]);
  });
});

describe('overlay and panel', () => {
  it('the overlay comes into the tab that asked, unless it is switched off', async () => {
    const { handlers, surroundings } = background();
    await handlers['reader:mount-overlay']({}, FROM_TAB);
    expect(surroundings.injectOverlay).toHaveBeenCalledWith(5);
    const overlay = { collapsed: false, places: {}, enabled: false, badges: false };
    await handlers['settings:set']({ patch: { overlay } }, FROM_PAGE);
    await handlers['reader:mount-overlay']({}, FROM_TAB);
    expect(surroundings.injectOverlay).toHaveBeenCalledTimes(1);
  });

  it('the panel opens at once; where the browser has none, and for comparing, the desk does', async () => {
    const { handlers, surroundings } = background();
    void handlers['panel:open']({ profileKey: 'tiktok:1' }, FROM_TAB);
    expect(surroundings.openPanel).toHaveBeenCalledWith(5);
    expect(surroundings.openDesk).not.toHaveBeenCalled();
    await handlers['panel:open']({ profileKey: 'tiktok:1', view: 'compare' }, FROM_TAB);
    expect(surroundings.openDesk).toHaveBeenLastCalledWith({ compare: 'tiktok:1' });
    surroundings.openPanel.mockReturnValueOnce(null);
    await handlers['panel:open']({ profileKey: 'tiktok:1' }, FROM_TAB);
    expect(surroundings.openDesk).toHaveBeenLastCalledWith({ profile: 'tiktok:1' });
  });
});

it('the reader is handed the words of the page’s language', async () => {
  const { handlers } = background();
  const start = await handlers['reader:start']({ lang: 'fr-FR' }, FROM_TAB);
  expect(start.locale.lang).toMatch(/^fr/);
});

describe('profiles of one creator', () => {
  it('are joined and taken back; with one who is not stored nothing is joined, and that is said', async () => {
    const { db, handlers, ingest } = background();
    await ingest(reading(START), reading(START, null, { platform: 'tiktok', profile: { id: '7', handle: 'nora' } }));
    const missing = await handlers['creators:join']({ profileKeys: ['instagram:42', 'youtube:UC9'] }, FROM_PAGE);
    expect(missing).toMatchObject({ ok: false, reason: 'not-found' });
    const joined = await handlers['creators:join']({ profileKeys: ['instagram:42', 'tiktok:7'] }, FROM_PAGE);
    expect((await db.creators.toArray()).map(({ profileKeys }) => profileKeys)).toEqual([['instagram:42', 'tiktok:7']]);
    if (!joined.ok) throw new Error(joined.detail);
    expect(await handlers['creators:undo']({ change: joined.value }, FROM_PAGE)).toEqual({ ok: true, value: true });
    expect(await handlers['creators:undo']({ change: joined.value }, FROM_PAGE)).toEqual({ ok: true, value: false });
    expect(await db.creators.count()).toBe(0);
  });
});
