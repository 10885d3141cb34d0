import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { OverlayApp, type OverlayAppProps } from '@/components/overlay/overlay-app';
import { I18nProvider } from '@/components/ui/i18n';
import { isCardOpen } from '@/lib/content/overlay-state';
import { type Lang, MESSAGES } from '@/lib/i18n/messages';
import type { ByKey, Decision } from '@/lib/model/decision';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';

/** Actions that remember their calls. */
export const fakeActions = () => ({
  decide: vi.fn(async (_status: ByKey) => {}),
  setReason: vi.fn(async (_decision: Decision, _reason: string, _isOn: boolean) => {}),
  undoDecision: vi.fn(async (_decision: Decision) => {}),
  openPanel: vi.fn(),
  toggleCompared: vi.fn(async () => {}),
  openCompare: vi.fn(),
  openNext: vi.fn(async () => {}),
  openQueued: vi.fn(async () => {}),
  backToChannel: vi.fn(),
  stopOpening: vi.fn(async () => {}),
  setCollapsed: vi.fn(),
  setPlace: vi.fn(),
});

type Given = Partial<Omit<OverlayAppProps, 'isOpen'>> & { asked?: boolean };

/** The overlay as a page shows it where there is room for the card; `show` changes what it is given. */
export function renderOverlay(props: Given = {}) {
  const actions = fakeActions();
  const all = {
    view: null,
    settings: DEFAULT_SETTINGS,
    lang: 'en',
    theme: 'light',
    room: 'card',
    asked: false,
    actions,
    ...props,
  } satisfies Required<Given>;
  const app = ({ asked, ...given }: Required<Given>) => (
    <OverlayApp {...given} isOpen={isCardOpen({ settings: given.settings, room: given.room, asked })} />
  );
  const rendered = render(app(all));
  return {
    ...rendered,
    actions,
    user: userEvent.setup(),
    show: (change: Given) => rendered.rerender(app(Object.assign(all, change))),
  };
}

export const collapsed = { ...DEFAULT_SETTINGS, overlay: { ...DEFAULT_SETTINGS.overlay, collapsed: true } };

/** A part of the kit in one language. */
export const renderIn = (lang: Lang, part: ReactNode) =>
  render(
    <I18nProvider lang={lang} words={MESSAGES}>
      {part}
    </I18nProvider>,
  );
