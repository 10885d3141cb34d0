import { useStore } from 'zustand';
import { OverlayApp } from '@/components/overlay/overlay-app';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import { isCardOpen, type OverlayStore } from '@/lib/content/overlay-state';

/** The card on the overlay's state. */
export function ConnectedOverlay({ store, actions }: { store: OverlayStore; actions: OverlayActions }) {
  const { view, settings, lang, theme, room, asked } = useStore(store);
  const isOpen = isCardOpen({ settings, room, asked });
  return (
    <OverlayApp
      view={view}
      settings={settings}
      lang={lang}
      theme={theme}
      room={room}
      isOpen={isOpen}
      actions={actions}
    />
  );
}
