import type { Failure, Outcome, TabView } from '@/lib/messaging/protocol';
import type { Surface } from '@/lib/model/platform';
import type { SharedWorld } from './shared-world';
import { sameSubject, type Visit } from './visit';

export interface StageOptions {
  world: SharedWorld;
  /** Brings the overlay's script into the page. */
  mount(): Promise<Outcome>;
  /** What is stored of the profile at this address. */
  stored(surface: Surface): Promise<TabView | null>;
  later(run: () => void, ms: number): void;
}

/** A page that has shown no profile for so long is one that we can't read. */
const PATIENCE = 10_000;

/**
 * Decides what the overlay has to show: only ever the profile in the URL. On the way to another profile the old one's
 * view is gone before anything is known of the new one.
 */
export function createStage({ world, mount, stored, later }: StageOptions) {
  let mounting = false;
  /** The page on screen was read, or told why not. */
  let answered = false;

  function onVisit({ surface, signal }: Visit): void {
    const shown = surface.kind === 'profile' ? surface : null;
    if (!shown || !world.surface || !sameSubject(shown, world.surface)) {
      world.view = null;
      answered = false;
    }
    world.surface = shown;
    world.overlay?.onSurface(shown);
    if (!shown) return;
    if (!world.view) void recall(shown);
    else world.overlay?.onView(world.view);
    later(() => {
      if (!signal.aborted && !answered) show({ ...(world.view ?? empty(shown)), error: 'unreadable' });
    }, PATIENCE);
  }

  /** Shows what earlier visits left, until this one has read something. */
  async function recall(surface: Surface): Promise<void> {
    const view = await stored(surface);
    if (view?.report && !world.view && world.surface === surface) pass(view);
  }

  /** Something was changed elsewhere: asks for the view again. What the page itself says instead of a profile stays. */
  async function refresh(): Promise<void> {
    const { surface } = world;
    const view = surface && (await stored(surface));
    if (view && world.surface === surface && world.overlay) pass({ ...view, error: world.view?.error ?? null });
  }

  function onAnswer(answer: { view: TabView | null } | { failure: Failure }): void {
    const { surface } = world;
    if (!surface) return;
    if ('failure' in answer) show({ ...(world.view ?? empty(surface)), failure: answer.failure });
    else if (answer.view && isAbout(answer.view, surface)) show(answer.view);
  }

  function pass(view: TabView): void {
    world.view = view;
    world.overlay?.onView(view);
  }

  function show(view: TabView): void {
    answered = true;
    pass(view);
    if (world.overlay || mounting) return;
    mounting = true;
    void mount().then(() => {
      mounting = false;
    });
  }

  return { onVisit, onAnswer, refresh };
}

/** Whether a view is about the profile in the URL. */
const isAbout = (view: TabView, { platform, handle, profileId }: Surface): boolean =>
  view.platform === platform && view.handle === handle && view.profileId === profileId;

const empty = ({ platform, handle, profileId }: Surface): TabView => ({
  platform,
  handle,
  profileId,
  report: null,
  entry: null,
  error: null,
  failure: null,
});
