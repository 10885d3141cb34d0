import { useEffect, useState } from 'react';
import { pageErrorIn } from '@/lib/messaging/page-error';
import type { PageError } from '@/lib/model/reason';

/** Nobody tells when a page turns out to be unreadable: it is asked while one of our pages is open, ms. */
const PAUSE = 2_000;

/** What the page in this tab says instead of a profile, as its card does. `onScreen` names what the tab shows. */
export function usePageError(tabId: number | null, onScreen: string | null): PageError | null {
  const [found, setFound] = useState<{ onScreen: string | null; error: PageError | null }>({ onScreen, error: null });
  useEffect(() => {
    if (tabId === null) return;
    let isOver = false;
    const ask = () =>
      pageErrorIn(tabId).then((error) => {
        if (!isOver)
          setFound((before) => (before.error === error && before.onScreen === onScreen ? before : { onScreen, error }));
      }, console.error);
    void ask();
    const timer = setInterval(ask, PAUSE);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [tabId, onScreen]);
  return found.onScreen === onScreen ? found.error : null;
}
