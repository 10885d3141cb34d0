import { useEffect, useRef } from 'react';

/** Runs an action when a single letter is pressed on the page, outside fields. */
export function useLetter(letter: string, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      ({ key, target, ctrlKey, metaKey, altKey, repeat }) => {
        const inField =
          (target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea')) ||
          // Behind a dialog nothing listens.
          document.querySelector('dialog[open]');
        if (key.toLowerCase() === letter && !inField && !repeat && !ctrlKey && !metaKey && !altKey) latest.current();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [letter]);
}
