import type { ReactNode } from 'react';

/** Line icons on a 16-px grid, drawn for this product: those of the card on the sites. The pages' stand in page-icon. */
const PATHS = {
  why: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.4v3.2M8 5.2v.1" />
    </>
  ),
  check: <path d="M3.5 8.5l3 3 6-7" />,
  down: <path d="M4.5 6.5L8 10l3.5-3.5" />,
  up: <path d="M4.5 9.5L8 6l3.5 3.5" />,
  back: <path d="M10 3.5L5.5 8l4.5 4.5" />,
} satisfies Record<string, ReactNode>;

/** A decorative icon: the word beside it, or the control's accessible name, says what it means. */
export const Icon = ({ name, small }: { name: keyof typeof PATHS; small?: boolean }) => (
  <Drawn small={small}>{PATHS[name]}</Drawn>
);

/** Paths on the 16-px grid as an icon. */
export const Drawn = ({ small = false, children }: { small?: boolean; children: ReactNode }) => (
  <svg className={small ? 'ic s' : 'ic'} viewBox="0 0 16 16" aria-hidden="true">
    {children}
  </svg>
);
