import { type RefObject, useEffect, useRef } from 'react';
import type { QueuePlace } from '@/lib/model/queue';

/** A press of ours opened this page less than this ago, ms. */
const JUST_NOW = 60_000;

/**
 * A profile that the user's own N opened has the focus in its card, so that the next letter decides on it. On the card as
 * a whole: there Space and the arrows still scroll the page. Once, and never where the page has the focus somewhere.
 */
export function useOpenedFocus(card: RefObject<HTMLElement | null>, place: QueuePlace | undefined): void {
  const isDone = useRef(false);
  const openedAt = place?.openedAt;
  useEffect(() => {
    if (isDone.current || openedAt === undefined) return;
    isDone.current = true;
    const { activeElement, body } = document;
    const target = card.current;
    if (!target || Date.now() - openedAt >= JUST_NOW || (activeElement !== null && activeElement !== body)) return;
    // Only for this once: a press on the card's text must not take the page's keys.
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    target.focus();
  }, [card, openedAt]);
}
