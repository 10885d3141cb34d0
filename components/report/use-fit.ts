import { type RefObject, useLayoutEffect } from 'react';

/** Sizes of type in pt, from calm to the smallest that still reads well on paper. */
const SIZES = [8.5, 8, 7.5, 7.1, 6.8, 6.5, 6.2, 5.9, 5.6] as const;

/** Height between the margins of A4, in mm, upright and on its side. */
const ROOM = { upright: 281, wide: 194 } as const;
const PX_PER_MM = 96 / 25.4;

/** Paper sets type a little wider than the screen does. */
const SLACK = 0.97;

/**
 * Sets a document in the largest type in which it fits on one sheet; what fits in none takes a second sheet. Type is
 * measured, since each system has its own. It is measured at the width that the paper has in print; a screen that is
 * narrower than that shows it narrower.
 */
export function useFit(paper: RefObject<HTMLElement | null>, isWide: boolean, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the paper decides its size
  useLayoutEffect(() => {
    const { current } = paper;
    if (!current) return;
    const room = ROOM[isWide ? 'wide' : 'upright'] * PX_PER_MM * SLACK;
    current.classList.add('measured');
    for (const size of SIZES) {
      current.style.setProperty('--report-size', `${size}pt`);
      const height = bottomOf(current.lastElementChild) - topOf(current.firstElementChild);
      if (height <= room) break;
    }
    current.classList.remove('measured');
  }, [paper, isWide, content]);
}

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0;
const bottomOf = (element: Element | null): number => element?.getBoundingClientRect().bottom ?? 0;
