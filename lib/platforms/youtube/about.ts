import type { Observation, ProfileReading } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { Reading } from '../adapter';
import { findFirst, get, stringAt } from '../json';
import { handleInUrl, isChannelOf, nameInUrl, plainHandle } from './identity';
import { aboutLinks } from './links';
import { observe, present } from './observe';
import { countOf, textOf } from './text';

/** Where the panel came by itself, as a continuation: there it lies no deeper, and lists of videos are not searched. */
const PANEL_DEPTH = 10;
const isPanel = (data: unknown): boolean => get(data, 'contents') === undefined;

/** The About panel (`aboutChannelViewModel`) or the About tab of old (`channelAboutFullMetadataRenderer`). */
export function readAbout(data: unknown, reading: Reading, source: Source): Observation[] {
  const about = isPanel(data)
    ? findFirst(data, 'aboutChannelViewModel', PANEL_DEPTH)
    : (findFirst(data, 'aboutChannelViewModel') ?? findFirst(data, 'channelAboutFullMetadataRenderer'));
  if (about === undefined) return [];
  const url = get(about, 'canonicalChannelUrl');
  const id = stringAt(about, 'channelId');
  const name = nameInUrl(url);
  const channel = { id, handle: handleInUrl(url), aliases: name ? [plainHandle(name)] : [] };
  if (!isChannelOf(reading.surface, channel)) return [];

  const bio = textOf(get(about, 'description'));
  const links = aboutLinks(about);
  const profile: ProfileReading = {
    id,
    handle: channel.handle,
    ...present<Partial<ProfileReading>>({
      bio,
      links: links.length ? links : null,
      country: textOf(get(about, 'country')),
      followers: countOf(get(about, 'subscriberCountText'), reading, 3),
      postsTotal: countOf(get(about, 'videoCountText'), reading),
      viewsTotal: countOf(get(about, 'viewCountText'), reading),
    }),
  };
  return [observe(reading, source, 'browse.about', { profile })];
}
