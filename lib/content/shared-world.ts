import type { TabView } from '@/lib/messaging/protocol';
import type { Surface } from '@/lib/model/platform';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import type { Payload } from './bridge';
import type { Visit } from './visit';

/** What the overlay offers to the reader. */
export interface OverlayLink {
  /** Another surface is on screen; null: no profile, so there is nothing to show. */
  onSurface(surface: Surface | null): void;
  onView(view: TabView): void;
  /** A key pressed while focus is inside the overlay; the page never hears of it. */
  onKey(event: KeyboardEvent): void;
  /** The element that holds the overlay, while there is one. */
  host(): Element | null;
}

/** What the reader has: the visit on screen, and the newest payloads, of this visit or earlier ones. */
export interface Held {
  adapter: PlatformAdapter;
  visit: Visit | undefined;
  payloads: readonly Payload[];
}

/** What reader and overlay share; both run in the extension's world of this document, which the page can't see. */
export interface SharedWorld {
  /** The profile on screen. */
  surface: Surface | null;
  /** The newest answer about it. */
  view: TabView | null;
  /** The page was open before anybody listened to it. */
  late: boolean;
  overlay: OverlayLink | null;
  /** For a bug report that the user asks for; null while nothing reads this page. */
  held: (() => Held) | null;
}

const NAME = Symbol.for('creator-gauge');

/** The object that both scripts of this document share. */
export function sharedWorld(): SharedWorld {
  const world = globalThis as { [NAME]?: SharedWorld };
  world[NAME] ??= emptyWorld();
  return world[NAME];
}

/**
 * Forgets what scripts of an earlier version left behind, but not that they listened from the beginning: what the page
 * loaded before us, they have read.
 */
export function resetSharedWorld(): SharedWorld {
  const world = sharedWorld();
  world.overlay?.onSurface(null);
  return Object.assign(world, emptyWorld(), { late: world.late });
}

const emptyWorld = (): SharedWorld => ({ surface: null, view: null, late: true, overlay: null, held: null });
