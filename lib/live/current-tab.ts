import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { database } from '@/lib/db/database';
import { getRun } from '@/lib/db/opening-runs';
import { findKey } from '@/lib/db/profiles';
import { activeTab, watchActiveTab } from '@/lib/messaging/active-tab';
import { preparePanel } from '@/lib/messaging/panel';
import type { ProfileKey } from '@/lib/model/profile';
import type { ProfileAddress } from '@/lib/model/queue';
import { adapterFor } from '@/lib/platforms/registry';

/** The profile on screen in the active tab. `key` is null until it has been read. */
export interface CurrentTab extends ProfileAddress {
  key: ProfileKey | null;
  tabId: number;
  /** Videos of the channel that were opened in this tab by a press and gave nothing, or not yet. */
  tried: string[];
}

/** A page of one of the three sites. */
export interface CurrentPage {
  /**
   * Whom it is about: the profile of its address; on a video that the user opened for its channel, the channel. Null on any
   * other post whose address names nobody.
   */
  profile: CurrentTab | null;
  /** It is a profile's or a post's, and no feed, search or message. */
  isRead: boolean;
  tabId: number;
}

type Tab = { id: number; url: string } | null;

/** The page in the tab in front of the user, followed as they browse. Null where it is none of the three sites; undefined while loading. */
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
  if (!platform) return null;
  if (kind === 'other') return { profile: null, isRead: false, tabId: tab.id };
  const db = database();
  const run = await getRun(db, tab.id, Date.now());
  const about = (key: ProfileKey | null, address: ProfileAddress): CurrentPage => ({
    ...{ isRead: true, tabId: tab.id },
    profile: { ...address, key, tabId: tab.id, tried: run && run.profileKey === key ? run.tried : [] },
  });
  const named = { platform, handle, profileId };
  if (handle || profileId) return about(await findKey(db, { platform, handle, id: profileId }), named);
  // A video says nothing of its channel in its address: it is the run's where it stands in the channel's own list.
  const isOfRun = run && postId && (await db.posts.get([run.profileKey, postId]));
  const channel = isOfRun && (await db.profiles.get(run.profileKey));
  return channel
    ? about(run.profileKey, { platform, handle: channel.handle, profileId: channel.id })
    : { profile: null, isRead: true, tabId: tab.id };
}
