import { useRef } from 'react';
import { I18nProvider } from '@/components/ui/i18n';
import type { Room } from '@/lib/content/anchors';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import { CARD_MESSAGES } from '@/lib/i18n/card-messages';
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
  /** Whether the card itself is shown. */
  isOpen: boolean;
  actions: OverlayActions;
}

/** The overlay: a card where there is room for it, else a pill; collapsed where the user wants it so. */
export function OverlayApp({ view, settings, lang, theme, room, isOpen, actions }: OverlayAppProps) {
  const { places } = settings.overlay;
  const aside = useRef<HTMLElement>(null);
  const focus = useKeptFocus(aside);
  return (
    <I18nProvider lang={lang} words={CARD_MESSAGES}>
      <aside ref={aside} className="cg" data-theme={theme} aria-label="Creator Gauge" lang={lang} {...focus}>
        {isOpen ? (
          <OverlayCard
            view={view}
            place={(view && places[view.platform]) ?? null}
            actions={actions}
            reasons={settings.reasons}
          />
        ) : (
          <OverlayPill view={view} room={room} onOpen={() => actions.setCollapsed(false)} />
        )}
      </aside>
    </I18nProvider>
  );
}
