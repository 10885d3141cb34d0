import type { ReactNode } from 'react';

/** A table that may be wider than the screen: it scrolls by itself, and the keyboard reaches it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls sideways, the keyboard has to reach it
    <section className="campaign-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
