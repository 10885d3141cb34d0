import { useEffect, useState } from 'react';
import { askForSiteAccess, hasSiteAccess } from '@/lib/messaging/site-access';

/** Whether the sites may be read, and how to ask for it. Taken as granted until the browser says otherwise. */
export function useSiteAccess(): { granted: boolean; ask: () => void } {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    hasSiteAccess().then(setGranted, console.error);
  }, []);
  return { granted, ask: () => void askForSiteAccess().then(setGranted, console.error) };
}
