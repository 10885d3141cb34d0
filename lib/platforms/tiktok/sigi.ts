import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { arrayAt, asRecord, get } from '../json';
import { failure } from './details';
import { statusOf } from './errors';
import { readItems } from './items';
import { isOwn, observe } from './observe';
import { profileOf, unknownOf } from './profile';

/** `SIGI_STATE`: users and items by key, the order of the profile's list beside them. */
export function readSigi(data: unknown, reading: Reading, isCurrent: boolean): Observation[] {
  const { kind } = reading.surface;
  const items = asRecord(get(data, 'ItemModule')) ?? {};
  const order = arrayAt(data, 'ItemList', 'user-post', 'list').map(String);
  const ids = kind === 'profile' && order.length ? order : Object.keys(items);
  const place = kind === 'profile' && order.length ? { start: true } : null;
  const found = [
    ...readUsers(data, reading),
    ...readItems(
      ids.map((id) => get(items, id)),
      reading,
      'page',
      'sigi.items',
      place,
    ),
  ];
  if (found.length || !isCurrent) return found;
  const page = get(data, kind === 'profile' ? 'UserPage' : 'VideoPage');
  return statusOf(page) ? failure(page, reading, 'page', 'sigi') : [];
}

function readUsers(data: unknown, reading: Reading): Observation[] {
  const module = get(data, 'UserModule');
  return Object.entries(asRecord(get(module, 'users')) ?? {}).flatMap(([name, user]) => {
    const profile = profileOf(user, get(module, 'stats', name), get(module, 'statsV2', name));
    if (!profile || !isOwn(profile, reading.surface)) return [];
    return [observe(reading, 'page', 'sigi.user', { profile, unknown: unknownOf(profile) })];
  });
}
