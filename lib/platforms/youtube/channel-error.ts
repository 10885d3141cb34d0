import type { Observation } from '@/lib/model/observation';
import type { Source } from '@/lib/model/platform';
import type { PageError } from '@/lib/model/reason';
import type { Reading } from '../adapter';
import { arrayAt, findFirst, get } from '../json';
import { type Channel, isChannelOf } from './identity';
import { observe } from './observe';
import { metadataOf, tabbedHeaderOf } from './page-parts';

/**
 * What a page says instead of a channel: null where it shows a channel. A page's own JSON may be left over from a
 * channel visited before, so it is believed only if it names the channel in the URL.
 */
export function readChannelError(
  data: unknown,
  channel: Channel,
  reading: Reading,
  source: Source,
): Observation[] | null {
  const error = errorOf(data);
  if (!error) return null;
  const { profileId } = reading.surface;
  const isNamed = isChannelOf(reading.surface, channel);
  const isOther = profileId !== null && channel.id !== null && profileId !== channel.id;
  if (source === 'page' ? !isNamed : isOther) return [];
  return [
    observe(reading, source, 'browse.error', { error, profile: channel.id ? { id: channel.id, handle: null } : null }),
  ];
}

function errorOf(data: unknown): PageError | null {
  if (findFirst(get(data, 'contents'), 'channelAgeGateRenderer', 12) !== undefined) return 'age-restricted';
  if (metadataOf(data) !== undefined) return null;
  const isError = arrayAt(data, 'alerts').some((alert) => get(alert, 'alertRenderer', 'type') === 'ERROR');
  if (!isError) return null;
  // A terminated channel keeps an empty header with its id; a channel that never was has none.
  return get(tabbedHeaderOf(data), 'channelId') === undefined ? 'unavailable' : 'terminated';
}
