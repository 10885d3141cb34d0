import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import css from '@/components/overlay/overlay.css?inline';
import { OverlayApp } from '@/components/overlay/overlay-app';
import pageKit from '@/components/styles/page-kit.css?inline';
import pageTokens from '@/components/styles/page-tokens.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import type { Room } from '@/lib/content/anchors';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import { isCardOpen } from '@/lib/content/overlay-state';
import type { TabView } from '@/lib/messaging/protocol';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { VIEWS } from '../../support/reports/views';
import { Kit, Why } from './kit';

/** Every state of the overlay and every part of the kit, in one theme and language: ?theme=dark&lang=fr */
const query = new URLSearchParams(location.search);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const lang = query.get('lang') === 'fr' ? 'fr' : 'en';
document.documentElement.style.colorScheme = theme;

const EXPLAINED = [
  ['instagram', 'engagementRateByFollowers'],
  ['instagram', 'estimatedReach'],
  ['tiktok', 'engagementRateByViews'],
  ['return visit', 'engagementRateByFollowers'],
  ['youtube, 3 opened', 'engagementRateByViews'],
] as const;

/** The overlay stands still here, and has the font whose widths the design was checked with. */
const HERE = `:host { --cg-font: "Liberation Sans", Arial, sans-serif !important; display: block }
  aside.cg { position: static !important } .ov { max-height: none !important }`;

function Overlay({ view, room, collapsed = false }: { view: TabView | null; room: Room; collapsed?: boolean }) {
  const [settings, setSettings] = useState({
    ...DEFAULT_SETTINGS,
    overlay: { ...DEFAULT_SETTINGS.overlay, collapsed },
  });
  const [entry, setEntry] = useState(view?.entry ?? null);
  const [decision, setDecision] = useState(view?.decision ?? null);
  const actions: OverlayActions = {
    async decide(status) {
      const profileKey = view?.report?.profile.key;
      if (!profileKey) return;
      setEntry({ profileKey, status, addedAt: 0 });
      setDecision({ profileKey, at: Date.now(), status, reasons: [], figures: [], before: entry });
    },
    async setReason(decision, reason, isOn) {
      const others = decision.reasons.filter((one) => one !== reason);
      setDecision({ ...decision, reasons: isOn ? [...others, reason] : others });
    },
    async undoDecision() {
      setEntry(decision?.before ?? null);
      setDecision(null);
    },
    openPanel() {},
    async toggleCompared() {},
    openCompare() {},
    async openNext() {},
    async openQueued() {},
    backToChannel() {},
    async stopOpening() {},
    setCollapsed: (isCollapsed) =>
      setSettings({ ...settings, overlay: { ...settings.overlay, collapsed: isCollapsed } }),
    setPlace() {},
  };
  const shown = view && { ...view, entry, decision };
  return (
    <OverlayApp
      view={shown}
      settings={settings}
      lang={lang}
      theme={theme}
      room={room}
      isOpen={isCardOpen({ settings, room, asked: false })}
      actions={actions}
    />
  );
}

function show(name: string, child: ReactNode): void {
  const figure = document.createElement('figure');
  const host = document.createElement('div');
  host.dataset.theme = theme;
  figure.innerHTML = '<figcaption></figcaption>';
  figure.firstElementChild?.append(name);
  figure.append(host);
  document.querySelector('#gallery')?.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${tokens}${pageTokens}${css}${pageKit}${HERE}</style><div></div>`;
  const place = root.querySelector('div');
  if (place) createRoot(place).render(child);
}

for (const [name, view] of Object.entries(VIEWS)) show(name, <Overlay view={view} room="card" />);
if (VIEWS.instagram)
  for (const [name, queue] of [
    ['in the queue', { position: 12, isDone: false, of: 40, waiting: 28 }],
    ['the last of the queue', { position: 40, isDone: false, of: 40, waiting: 0 }],
    ['the queue is done', { position: 40, isDone: true, of: 40, waiting: 0 }],
  ] as const)
    show(name, <Overlay view={{ ...VIEWS.instagram, queue }} room="card" />);
for (const [name, view] of Object.entries(VIEWS)) show(`pill, ${name}`, <Overlay view={view} room="pill" collapsed />);
show('icon', <Overlay view={VIEWS.instagram ?? null} room="icon" collapsed />);
for (const [name, id] of EXPLAINED) show(`why, ${name}`, <Why lang={lang} view={VIEWS[name] ?? null} id={id} />);
show('kit', <Kit lang={lang} />);
