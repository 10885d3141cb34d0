import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { database } from '@/lib/db/database';
import { findKey } from '@/lib/db/profiles';
import { activeTabUrl, watchActiveTab } from '@/lib/messaging/active-tab';
import { preparePanel } from '@/lib/messaging/panel';
import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import { adapterFor } from '@/lib/platforms/registry';

/** The profile on screen in the active tab. `key` is null until it has been read. */
export interface CurrentTab {
  platform: PlatformId;
  handle: string | null;
  profileId: string | null;
  key: ProfileKey | null;
}

/**
 * The profile in the tab in front of the user, followed as they browse. Null on any page that is no profile (or post
 * with a known owner); undefined while loading.
 */
export function useCurrentTab(): CurrentTab | null | undefined {
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    const look = () => {
      activeTabUrl().then((found) => {
        if (!stop.signal.aborted) setUrl(found);
      }, console.error);
    };
    look();
    preparePanel().catch(console.error);
    watchActiveTab(look, stop.signal);
    return () => stop.abort();
  }, []);
  return useLiveQuery(async () => (url === undefined ? undefined : profileAt(url)), [url]);
}

async function profileAt(address: string | null): Promise<CurrentTab | null> {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const { platform, kind, handle, profileId } = adapterFor(url)?.surfaceOf(url) ?? {};
  if (!platform || kind === 'other' || (!handle && !profileId)) return null;
  const identity = { platform, handle: handle ?? null, id: profileId ?? null };
  return { platform, handle: identity.handle, profileId: identity.id, key: await findKey(database(), identity) };
}
