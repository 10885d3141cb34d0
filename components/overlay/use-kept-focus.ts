import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * What had focus may go away: card and pill take each other's place, and an undone decision takes its chips along.
 * Focus then goes on in the overlay, or the keys would be the site's. The overlay never takes focus that was not in it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const isInside = useRef(false);
  useEffect(() => {
    const aside = root.current;
    const { activeElement } = (aside?.getRootNode() ?? document) as Document | ShadowRoot;
    if (isInside.current && !aside?.contains(activeElement))
      aside?.querySelector<HTMLElement>('.ov-collapse, .pill')?.focus();
  });
  return {
    onFocus(): void {
      isInside.current = true;
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
      isInside.current = currentTarget.contains(relatedTarget);
    },
  };
}
