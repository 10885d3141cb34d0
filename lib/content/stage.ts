import type { Failure, Outcome, TabView } from '@/lib/messaging/protocol';
import type { Surface } from '@/lib/model/platform';
import type { SharedWorld } from './shared-world';
import { sameSubject, type Visit } from './visit';

export interface StageOptions {
  world: SharedWorld;
  /** Brings the overlay's script into the page. */
  mount(): Promise<Outcome>;
  /** What is stored of the profile at this address; of a video's page, where it is one that the user is opening. */
  stored(surface: Surface): Promise<TabView | null>;
  later(run: () => void, ms: number): void;
}

/** A page that has shown no profile for so long is one that we can't read. */
const PATIENCE = 10_000;

/**
 * Decides what the overlay has to show: only ever the profile in the URL, and on a video's page its channel where the
 * user is opening that channel's videos one by one. On the way to another page the old one's view is gone before
 * anything is known of the new one.
 */
export function createStage({ world, mount, stored, later }: StageOptions) {
  let mounting = false;
  /** The page on screen was read, or told why not. */
  let answered = false;
  /** The page of a video that is on screen, be anything to be shown there or not. */
  let video: Surface | null = null;
  /** It was waited for long enough, or said that there is nothing to read. */
  let overdue = false;

  function onVisit({ surface, signal }: Visit): void {
    const shown = surface.kind === 'profile' ? surface : null;
    video = surface.platform === 'youtube' && surface.kind === 'post' ? surface : null;
    overdue = false;
    if (!shown || !world.surface || !sameSubject(shown, world.surface)) {
      world.view = null;
      answered = false;
    }
    world.surface = shown;
    world.overlay?.onSurface(shown);
    if (video) void resume(video, signal);
    if (!shown) return;
    if (!world.view) void recall(shown);
    else world.overlay?.onView(world.view);
    later(() => {
      if (!signal.aborted && !answered) show({ ...(world.view ?? empty(shown)), error: 'unreadable' });
    }, PATIENCE);
  }

  /** On the page of a video that a press opened: goes on with that. */
  async function resume(surface: Surface, signal: AbortSignal): Promise<void> {
    later(() => {
      if (signal.aborted) return;
      overdue = true;
      if (world.view) pass(world.view);
    }, PATIENCE);
    const view = await stored(surface);
    if (view && !world.view && video === surface) show(view);
  }

  /** Shows what earlier visits left, until this one has read something; a profile of the user's queue has its card at once. */
  async function recall(surface: Surface): Promise<void> {
    const view = await stored(surface);
    if (!view || world.view || world.surface !== surface) return;
    const isQueued = typeof view.queue?.position === 'number';
    if (view.report || isQueued) pass(view);
    if (isQueued) bring();
  }

  /** Something was changed elsewhere: asks for the view again. What the page itself says instead of a profile stays. */
  async function refresh(): Promise<void> {
    const { surface } = world;
    const view = surface && (await stored(surface));
    if (world.surface !== surface || !world.overlay) return;
    if (view) pass({ ...view, error: world.view?.error ?? null });
    else if (video) leave();
  }

  function onAnswer(answer: { view: TabView | null } | { failure: Failure }): void {
    const surface = world.surface ?? video;
    if (!surface) return;
    if ('failure' in answer) {
      // Of a video's page nobody is told anything unless they are opening a channel's videos.
      if (world.surface) show({ ...(world.view ?? empty(surface)), failure: answer.failure });
    } else if (answer.view && isAbout(answer.view, surface)) {
      if (video && !answer.view.report) leave();
      else show(answer.view);
    }
  }

  /** The video on screen turned out to be another channel's, or the user has stopped. */
  function leave(): void {
    world.surface = null;
    world.view = null;
    world.overlay?.onSurface(null);
  }

  function pass(view: TabView): void {
    const { opening } = view;
    overdue ||= opening?.failed ?? false;
    world.view = opening ? { ...view, opening: { ...opening, failed: overdue } } : view;
    world.overlay?.onView(world.view);
  }

  function show(view: TabView): void {
    answered = true;
    world.surface ??= video;
    pass(view);
    bring();
  }

  function bring(): void {
    if (world.overlay || mounting) return;
    mounting = true;
    void mount().then(() => {
      mounting = false;
    });
  }

  return { onVisit, onAnswer, refresh };
}

/** Whether a view is about the profile, or the video, in the URL. */
const isAbout = ({ opening, ...view }: TabView, { platform, handle, profileId, postId }: Surface): boolean =>
  view.platform === platform &&
  view.handle === handle &&
  view.profileId === profileId &&
  (opening?.postId ?? null) === postId;

const empty = ({ platform, handle, profileId }: Surface): TabView => ({
  platform,
  handle,
  profileId,
  report: null,
  entry: null,
  error: null,
  failure: null,
});
