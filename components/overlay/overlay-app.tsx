import { useEffect, useRef, useState } from 'react';
import { I18nProvider } from '@/components/ui/i18n';
import type { Room } from '@/lib/content/anchors';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import type { Lang } from '@/lib/i18n/messages';
import type { TabView } from '@/lib/messaging/protocol';
import type { Settings } from '@/lib/model/settings';
import { OverlayCard } from './overlay-card';
import { OverlayPill } from './overlay-pill';
import { useKeptFocus } from './use-kept-focus';

export interface OverlayAppProps {
  /** What is known of the profile on screen; null: nothing yet. */
  view: TabView | null;
  settings: Settings;
  lang: Lang;
  theme: 'light' | 'dark';
  /** What fits without covering anything of the page's. */
  room: Room;
  actions: OverlayActions;
}

/** The overlay: a card where there is room for it, else a pill; collapsed where the user wants it so. */
export function OverlayApp({ view, settings, lang, theme, room, actions }: OverlayAppProps) {
  const { collapsed, places } = settings.overlay;
  const asked = useAskedFor(collapsed);
  const aside = useRef<HTMLElement>(null);
  const isOpen = !collapsed && (room === 'card' || asked.here);
  const focus = useKeptFocus(aside, isOpen);
  return (
    <I18nProvider lang={lang}>
      <aside ref={aside} className="cg" data-theme={theme} aria-label="Creator Gauge" lang={lang} {...focus}>
        {isOpen ? (
          <OverlayCard view={view} place={(view && places[view.platform]) ?? null} actions={actions} />
        ) : (
          <OverlayPill
            view={view}
            room={room}
            onOpen={() => {
              asked.ask();
              actions.setCollapsed(false);
            }}
          />
        )}
      </aside>
    </I18nProvider>
  );
}

/** Where the card would cover grid cells it opens only when asked for, by a press or by the key that un-collapses it. */
function useAskedFor(collapsed: boolean): { here: boolean; ask: () => void } {
  const [here, setHere] = useState(false);
  const before = useRef(collapsed);
  useEffect(() => {
    if (before.current && !collapsed) setHere(true);
    if (collapsed) setHere(false);
    before.current = collapsed;
  }, [collapsed]);
  return { here, ask: () => setHere(true) };
}
