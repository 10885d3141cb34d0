import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { database } from '@/lib/db/database';
import { getRun } from '@/lib/db/opening-runs';
import { findKey } from '@/lib/db/profiles';
import { activeTab, watchActiveTab } from '@/lib/messaging/active-tab';
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
  tabId: number;
  /** Videos of the channel that were opened in this tab by a press and gave nothing, or not yet. */
  tried: string[];
}

/** A page that is read: a profile's, or a post's. */
export interface CurrentPage {
  /**
   * Whom it is about: the profile of its address; on a video that the user opened for its channel, the channel. Null on any
   * other post whose address names nobody.
   */
  profile: CurrentTab | null;
  tabId: number;
}

type Tab = { id: number; url: string } | null;

/** The page in the tab in front of the user, followed as they browse. Null where it is none that is read; undefined while loading. */
export function useCurrentPage(): CurrentPage | null | undefined {
  const [tab, setTab] = useState<Tab | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    const look = () => {
      activeTab().then((found) => {
        if (!stop.signal.aborted) setTab(found);
      }, console.error);
    };
    look();
    preparePanel().catch(console.error);
    watchActiveTab(look, stop.signal);
    return () => stop.abort();
  }, []);
  return useLiveQuery(async () => (tab === undefined ? undefined : pageIn(tab)), [tab?.id, tab?.url]);
}

async function pageIn(tab: Tab): Promise<CurrentPage | null> {
  if (!tab || !URL.canParse(tab.url)) return null;
  const url = new URL(tab.url);
  const { platform, kind, handle = null, profileId = null, postId } = adapterFor(url)?.surfaceOf(url) ?? {};
  if (!platform || kind === 'other') return null;
  const db = database();
  const run = await getRun(db, tab.id, Date.now());
  const about = (key: ProfileKey | null): CurrentPage => ({
    tabId: tab.id,
    profile: {
      ...{ platform, handle, profileId, key, tabId: tab.id },
      tried: run && run.profileKey === key ? run.tried : [],
    },
  });
  if (handle || profileId) return about(await findKey(db, { platform, handle, id: profileId }));
  // A video says nothing of its channel in its address: it is the run's where it stands in the channel's own list.
  const isOfRun = run && postId && (await db.posts.get([run.profileKey, postId]));
  return isOfRun ? about(run.profileKey) : { profile: null, tabId: tab.id };
}
