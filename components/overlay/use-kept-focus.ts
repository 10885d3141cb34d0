import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Card and pill take each other's place: whoever had focus in the one goes on in the other. The overlay never takes
 * focus that was not in it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, isOpen: boolean) {
  const isInside = useRef(false);
  const shown = useRef(isOpen);
  useEffect(() => {
    if (shown.current === isOpen) return;
    shown.current = isOpen;
    if (isInside.current) root.current?.querySelector<HTMLElement>('.ov-collapse, .pill')?.focus();
  }, [root, isOpen]);
  return {
    onFocus(): void {
      isInside.current = true;
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
      isInside.current = currentTarget.contains(relatedTarget);
    },
  };
}
