// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { passKey, refuseForged } from '@/lib/content/overlay-keys';
import { collapsed, renderOverlay } from '../../support/render';
import { instagramReport } from '../../support/reports/instagram';
import { tiktokReport } from '../../support/reports/other-sites';
import { VIEWS, viewOf } from '../../support/reports/views';

const focusedName = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null;

describe('with the keyboard alone', () => {
  it('arrows go from row to row and round, Enter says why, Back and Escape return to where it was', async () => {
    const { user } = renderOverlay({ view: viewOf(instagramReport()) });
    await user.tab();
    expect(focusedName()).toBe('Collapse the card');
    await user.keyboard('{ArrowDown}');
    expect(focusedName()).toBe('Why this number: Engagement rate');
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focusedName()).toBe('Open panel');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('region', { name: 'Why this number: Engagement rate, by followers' })).toBeDefined();
    expect(focusedName()).toBe(' Back');
    await user.keyboard('{Enter}');
    expect(focusedName()).toBe('Why this number: Engagement rate');
    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(focusedName()).toBe('Why this number: Engagement rate');
  });

  it('focus stays in our UI when card and pill change places, and is never taken from the page', async () => {
    const { user, show } = renderOverlay({ view: viewOf(instagramReport()) });
    show({ settings: collapsed });
    expect(document.activeElement).toBe(document.body);
    await user.tab();
    expect(focusedName()).toMatch(/^Creator Gauge: Engagement rate 3.74%, Above publ., above the 2 published figures/);
    const { overlay, ...rest } = collapsed;
    show({ settings: { ...rest, overlay: { ...overlay, collapsed: false } } });
    expect(focusedName()).toBe('Collapse the card');
    show({ settings: collapsed });
    expect(focusedName()).toMatch(/^Creator Gauge/);
  });
});

describe('presses', () => {
  it('reach the actions', async () => {
    const { user, actions } = renderOverlay({ view: viewOf(instagramReport()) });
    await user.click(screen.getByRole('button', { name: /^Shortlist S/ }));
    await user.click(screen.getByRole('button', { name: 'Compare C' }));
    await user.click(screen.getByRole('button', { name: 'Open panel' }));
    await user.click(screen.getByRole('button', { name: 'Collapse the card' }));
    await user.click(screen.getByRole('button', { name: /^Maybe M/ }));
    await user.click(screen.getByRole('button', { name: /^Decline X/ }));
    expect(actions.decide.mock.calls).toEqual([['shortlisted'], ['maybe'], ['declined']]);
    expect(actions.toggleCompared).toHaveBeenCalledTimes(1);
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
    expect(actions.setCollapsed).toHaveBeenCalledWith(true);
  });

  it('where a later status stands, no key throws it away: a press leads to where it is changed', async () => {
    const { user, actions } = renderOverlay({ view: VIEWS.contacted });
    expect(screen.queryByRole('button', { name: /^Decline/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Contacted' }));
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
  });

  it('the explanation of one profile is not shown for the next', async () => {
    const { user, show } = renderOverlay({ view: viewOf(instagramReport()) });
    await user.click(screen.getByRole('button', { name: 'Why this number: Estimated reach per post' }));
    expect(screen.getByRole('region').textContent).toContain('2,892–7,035, the span of the models');
    show({ view: viewOf(tiktokReport()) });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('in too little room open the card only when asked, and it stays', async () => {
    const { user, actions, show } = renderOverlay({ view: viewOf(instagramReport()), room: 'pill' });
    expect(screen.queryByRole('heading')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Creator Gauge/ }));
    expect(actions.setCollapsed).toHaveBeenCalledWith(false);
    show({ asked: true });
    expect(screen.getByRole('heading', { level: 2 })).toBeDefined();
    show({ room: 'icon' });
    expect(screen.getByRole('heading', { level: 2 })).toBeDefined();
  });
});

describe('events that the user did not make', () => {
  function inShadow() {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    const rendered = renderOverlay({ view: viewOf(instagramReport()) });
    root.append(rendered.container);
    const ours = new WeakSet<Event>();
    refuseForged(root, ours);
    return { ...rendered, root, ours };
  }

  it('do nothing', () => {
    const { root, actions } = inShadow();
    for (const button of root.querySelectorAll('button')) act(() => button.click());
    fireEvent.keyDown(root.querySelector('.why') as Element, { key: 'ArrowDown' });
    expect(actions.decide).not.toHaveBeenCalled();
    expect(actions.setCollapsed).not.toHaveBeenCalled();
    expect(root.querySelector('.explanation')).toBeNull();
    expect(root.activeElement).toBeNull();
  });

  it('are told from the copies of real keys that our own listener passes on', () => {
    const { root, ours } = inShadow();
    const why = root.querySelectorAll<HTMLElement>('.why');
    act(() => why[0]?.focus());
    const none = () => {};
    passKey(new KeyboardEvent('keydown', { key: 'ArrowDown' }), root, ours, {
      s: none,
      m: none,
      x: none,
      c: none,
      n: none,
      escape: none,
    });
    expect(root.activeElement).toBe(why[1]);
  });
});
