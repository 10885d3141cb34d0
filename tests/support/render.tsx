import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { OverlayApp, type OverlayAppProps } from '@/components/overlay/overlay-app';
import { I18nProvider } from '@/components/ui/i18n';
import type { Lang } from '@/lib/i18n/messages';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';

/** Actions that remember their calls. */
export const fakeActions = () => ({
  toggleShortlist: vi.fn(async () => {}),
  openPanel: vi.fn(),
  openCompare: vi.fn(),
  openNext: vi.fn(async () => {}),
  backToChannel: vi.fn(),
  stopOpening: vi.fn(async () => {}),
  setCollapsed: vi.fn(),
  setPlace: vi.fn(),
});

/** The overlay as a page shows it where there is room for the card; `show` changes what it is given. */
export function renderOverlay(props: Partial<OverlayAppProps> = {}) {
  const actions = fakeActions();
  const all = {
    view: null,
    settings: DEFAULT_SETTINGS,
    lang: 'en',
    theme: 'light',
    room: 'card',
    actions,
    ...props,
  } satisfies OverlayAppProps;
  const rendered = render(<OverlayApp {...all} />);
  return {
    ...rendered,
    actions,
    user: userEvent.setup(),
    show: (change: Partial<OverlayAppProps>) => rendered.rerender(<OverlayApp {...Object.assign(all, change)} />),
  };
}

export const collapsed = { ...DEFAULT_SETTINGS, overlay: { ...DEFAULT_SETTINGS.overlay, collapsed: true } };

/** A part of the kit in one language. */
export const renderIn = (lang: Lang, part: ReactNode) => render(<I18nProvider lang={lang}>{part}</I18nProvider>);
