import { useEffect, useRef } from 'react';
import type { Outcome } from '@/lib/messaging/protocol';
import { stampOf } from '@/lib/shortlist/digest';
import { actions } from './actions';
import { useSettings } from './hooks';

/**
 * Has the figures of a list worked out that are missing or out of date, whenever it comes into sight and whenever a
 * setting that they rest on changes. A failure goes to the user.
 */
export function useListRefresh(
  listed: 'shortlist' | 'recent',
  isShown: boolean,
  run: (action: Promise<Outcome<unknown>>) => Promise<boolean>,
): void {
  const latest = useRef(run);
  latest.current = run;
  const settings = useSettings();
  const stamp = settings && stampOf(settings);
  useEffect(() => {
    if (isShown && stamp) void latest.current(actions.listRefresh(listed));
  }, [listed, isShown, stamp]);
}
