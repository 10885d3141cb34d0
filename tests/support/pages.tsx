import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/desk/page-frame';

/** Something as one of the extension's own pages shows it. */
export function showPage(child: ReactNode, lang: 'en' | 'fr' = 'en') {
  const inPage = (node: ReactNode) => (
    <PageFrame lang={lang} className="desk" failure={null}>
      {node}
    </PageFrame>
  );
  const shown = render(inPage(child));
  return {
    container: shown.container,
    text: () => textOf(shown.container),
    again: (node: ReactNode) => shown.rerender(inPage(node)),
  };
}

/** What a user reads, in one line; every kind of space is one space. */
export const textOf = (element: Element): string => {
  const clone = element.cloneNode(true) as Element;
  for (const part of clone.querySelectorAll('*:not(wbr)')) part.append(' ');
  return (clone.textContent ?? '').replace(/\s+/g, ' ').trim();
};
