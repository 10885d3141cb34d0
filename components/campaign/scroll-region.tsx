import type { ReactNode } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

/** A table that may be wider than the screen: it scrolls by itself, and the keyboard reaches it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const { history: words } = usePageMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls sideways, the keyboard has to reach it
    <section className="campaign-scroll" aria-label={words.asTable(label)} tabIndex={0}>
      {children}
    </section>
  );
}
