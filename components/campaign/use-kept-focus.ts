import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useRemoved } from './removed-store';

/**
 * Keeps the focus in sight where what was pressed goes away: with a campaign that opens it goes to its name, with one
 * that is left to its row in the list; where something was taken away, to the button that puts it back.
 * @param open the campaign that is shown; null: the list
 */
export function useKeptFocus<T extends HTMLElement>(open: string | null): RefObject<T | null> {
  const part = useRef<T>(null);
  const last = useRef<Element | null>(null);
  const before = useRef(open);
  // Its button goes once it is pressed.
  useRemoved();
  useLayoutEffect(() => {
    const root = part.current;
    if (!root) return;
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    root.addEventListener('focusin', remember);
    return () => root.removeEventListener('focusin', remember);
  }, []);
  // After each change: a row goes when the database says so, which may be later than the press.
  useLayoutEffect(() => {
    const left = before.current;
    before.current = open;
    const isLost = document.activeElement === document.body && last.current !== null && !last.current.isConnected;
    if (!part.current || !isLost) return;
    const find = (selector: string) => part.current?.querySelector<HTMLElement>(selector);
    const name = find('#campaign-name');
    const undo = find('.removed button');
    const row = [...part.current.querySelectorAll<HTMLElement>('[data-campaign]')].find(
      ({ dataset }) => dataset.campaign === left,
    );
    const next = open !== left ? (name ?? row ?? undo) : (undo ?? name);
    // Where the same campaign stays open, the page stays where it is.
    (next ?? find('.campaign-actions button'))?.focus({ preventScroll: open === left });
  });
  return part;
}
