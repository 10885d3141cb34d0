import { type RefObject, useEffect, useRef } from 'react';

/** Calls back for each key pressed while focus is inside `root`. */
export function useKeys(root: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const stop = new AbortController();
    root.current?.addEventListener('keydown', (event) => latest.current(event), { signal: stop.signal });
    return () => stop.abort();
  }, [root]);
}
