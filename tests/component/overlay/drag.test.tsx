// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { renderOverlay } from '../../support/render';
import { instagramReport } from '../../support/reports/instagram';
import { viewOf } from '../../support/reports/views';

beforeAll(() => {
  // jsdom has no pointers; the window is 1024 × 768.
  HTMLElement.prototype.setPointerCapture = () => {};
});

const head = () => screen.getByTitle('Move the card');
const pointer = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, pointerId: 1 });

describe('the card is moved by its head', () => {
  it('and its place is kept once it is let go', () => {
    const { actions } = renderOverlay({ view: viewOf(instagramReport()) });
    fireEvent.pointerDown(head(), pointer(10, 10));
    fireEvent.pointerMove(head(), pointer(210, 110));
    expect(actions.setPlace).not.toHaveBeenCalled();
    fireEvent.pointerUp(head(), pointer(210, 110));
    expect(actions.setPlace).toHaveBeenCalledExactlyOnceWith({ x: 200, y: 100 });
  });

  it('but never out of the window', () => {
    const { actions } = renderOverlay({ view: viewOf(instagramReport()) });
    fireEvent.pointerDown(head(), pointer(10, 10));
    fireEvent.pointerMove(head(), pointer(-500, -500));
    fireEvent.pointerUp(head(), pointer(-500, -500));
    expect(actions.setPlace).toHaveBeenCalledExactlyOnceWith({ x: 8, y: 8 });
  });

  it('a press on its button moves nothing', () => {
    const { actions } = renderOverlay({ view: viewOf(instagramReport()) });
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Collapse the card' }), pointer(300, 20));
    fireEvent.pointerMove(head(), pointer(100, 100));
    fireEvent.pointerUp(head(), pointer(100, 100));
    expect(actions.setPlace).not.toHaveBeenCalled();
  });

  it('a kept place outside a smaller window is brought back inside', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      overlay: { ...DEFAULT_SETTINGS.overlay, places: { instagram: { x: 3_000, y: 50 } } },
    };
    const { container } = renderOverlay({ view: viewOf(instagramReport()), settings });
    const card = container.querySelector<HTMLElement>('.ov.placed');
    expect(card?.style.getPropertyValue('--x')).toBe('680px');
    expect(card?.style.getPropertyValue('--y')).toBe('50px');
  });
});
