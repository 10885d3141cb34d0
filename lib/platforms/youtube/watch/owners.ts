import type { Owner, ProfileReading } from '@/lib/model/observation';
import type { Unknown } from '@/lib/model/reason';
import type { Reading } from '../../adapter';
import { arrayAt, findAll, get } from '../../json';
import { ownerOfEndpoint, ownersIn } from '../identity';
import { present } from '../observe';
import { isVerified } from '../page-parts';
import { countOf, hasDigit, textOf } from '../text';
import type { Part } from './part';

const SHARED: Unknown[] = [{ field: 'profile.followers', reason: 'several-owners' }];

/** The owner box below the player; in a collaboration the first of the channels in its dialog. */
export function ownersOf(box: unknown, reading: Reading): Pick<Part, 'owner' | 'coOwners' | 'profile' | 'unknown'> {
  const several = get(box, 'attributedTitle');
  if (several !== undefined) {
    const [first, ...others] = collaborators(several, reading);
    // The dialog's first line is the owner's only while the title below the video begins with that name.
    if (!first?.name || !textOf(several)?.startsWith(first.name)) return { owner: null, profile: {}, unknown: SHARED };
    const { owner, name, followers } = first;
    return {
      owner,
      coOwners: others.map((other) => other.owner),
      profile: present<Partial<ProfileReading>>({ displayName: name, followers }),
      unknown: followers ? [] : SHARED,
    };
  }
  const title = get(box, 'title');
  const [linked] = ownersIn(title);
  const owner = ownerOfEndpoint(get(box, 'navigationEndpoint', 'browseEndpoint')) ?? linked ?? null;
  return {
    owner: owner && { id: owner.id, handle: owner.handle ?? linked?.handle ?? null },
    profile: present<Partial<ProfileReading>>({
      displayName: textOf(title),
      verified: isVerified(box),
      followers: countOf(get(box, 'subscriberCountText'), reading, 3),
    }),
  };
}

interface Collaborator {
  owner: Owner;
  name: string | null;
  followers: ProfileReading['followers'] | null;
}

/** Each line of the dialog: a linked title and "@handle • 2.86m subscribers", set apart by bidi isolates. */
function collaborators(title: unknown, reading: Reading): Collaborator[] {
  const people = new Map<string, Collaborator>();
  for (const item of findAll(title, 'listItemViewModel')) {
    const [link] = arrayAt(item, 'title', 'commandRuns');
    const owner = ownerOfEndpoint(get(link, 'onTap', 'innertubeCommand', 'browseEndpoint'));
    if (!owner?.id || people.has(owner.id)) continue;
    const words = (textOf(get(item, 'subtitle')) ?? '')
      .split(/[\u200e\u200f\u2066-\u2069•·]+/)
      .map((word) => word.trim());
    const handle = words.find((word) => word.startsWith('@'))?.slice(1) ?? owner.handle;
    const count = words.find((word) => !word.startsWith('@') && hasDigit(word));
    const followers = countOf(count, reading, 3);
    people.set(owner.id, { owner: { id: owner.id, handle }, name: textOf(get(item, 'title')), followers });
  }
  return [...people.values()];
}
