import type { Listing, PostReading } from '@/lib/model/observation';
import { asString, findAll, get, stringAt } from '../json';
import { tabsIn, tabUrl } from './page-parts';
import { tabOf } from './surfaces';

/** Names of the lists that are read, by the tab's path segment. */
const LISTS: Record<string, string> = { videos: 'videos', shorts: 'shorts', streams: 'live', home: 'home' };

/** The list that a tab shows, or null where the tab shows no videos of the channel. */
export const listOf = (tab: string | null): string | null => (tab !== null && LISTS[tab]) || null;

export interface Tab {
  /** "home", "videos", "shorts", "streams" … */
  name: string;
  content: unknown;
}

/** The tab on screen and the title of the Videos tab, whatever the language: tabs are told by their addresses. */
export function tabsOf(data: unknown): { selected: Tab | null; videosTitle: string | null } {
  let selected: Tab | null = null;
  let videosTitle: string | null = null;
  for (const tab of tabsIn(data)) {
    const path = asString(tabUrl(tab))?.split('?')[0];
    if (!path) continue;
    const name = tabOf(path.match(/^\/(?:@[^/]+|[^/]+\/[^/]+)\/([^/]+)/)?.[1] ?? '');
    if (name === 'videos') videosTitle = stringAt(tab, 'title');
    if (get(tab, 'selected') === true && get(tab, 'content') !== undefined) {
      selected = { name, content: get(tab, 'content') };
    }
  }
  return { selected, videosTitle };
}

/**
 * The order that the chips above a list say: the first is "Latest". Null where there are no chips. Two shapes:
 * `chipViewModel` (2026) and `chipCloudChipRenderer`.
 */
export function orderOfChips(bar: unknown): Listing['order'] | null {
  const chips = [
    ...findAll(bar, 'chipViewModel').map((chip) => get(chip, 'selected')),
    ...findAll(bar, 'chipCloudChipRenderer').map((chip) => get(chip, 'isSelected')),
  ];
  if (!chips.length) return null;
  return chips[0] === true ? 'newest' : 'other';
}

/**
 * False where the dates contradict newest-first: a "Popular" or "Oldest" page that came without its chips. One in ten
 * may be out of order, as premieres are.
 */
export function mayBeNewestFirst(posts: PostReading[]): boolean {
  const dates = posts.map((post) => post.publishedAt).filter((date) => date !== undefined);
  const later = dates.filter((date, i) => i > 0 && date.low > (dates[i - 1]?.high ?? date.low));
  return later.length * 10 <= dates.length;
}
