import type { Owner, ProfileReading } from '@/lib/model/observation';
import type { Unknown } from '@/lib/model/reason';
import type { Reading } from '../../adapter';
import { asArray, findAll, get } from '../../json';
import { ownerOfEndpoint, ownersIn } from '../identity';
import { present } from '../observe';
import { isVerified } from '../page-parts';
import { countOf, hasDigit, textOf } from '../text';
import type { Part } from './part';

const SHARED: Unknown[] = [{ field: 'profile.followers', reason: 'several-owners' }];

/** The owner box below the player; in a collaboration the first of the channels in its dialog. */
export function ownersOf(box: unknown, reading: Reading): Pick<Part, 'owner' | 'coOwners' | 'profile' | 'unknown'> {
  const several = get(box, 'attributedTitle');
  const people = several === undefined ? [] : collaborators(several, reading);
  const [first, ...others] = people;
  // The dialog's first line is the owner's only while the title below the video begins with that name.
  if (first?.name && textOf(several)?.startsWith(first.name)) {
    const { owner, followers } = first;
    return {
      owner,
      coOwners: others.map((other) => other.owner),
      profile: present<Partial<ProfileReading>>({ displayName: first.name, followers }),
      unknown: followers ? [] : SHARED,
    };
  }
  const endpoint = get(box, 'navigationEndpoint', 'browseEndpoint');
  const [linked] = ownersIn(get(box, 'title'));
  const owner = ownerOfEndpoint(endpoint) ?? linked ?? null;
  const followers = several === undefined ? countOf(get(box, 'subscriberCountText'), reading, 3) : null;
  return {
    owner: owner && { id: owner.id, handle: owner.handle ?? linked?.handle ?? null },
    profile: present<Partial<ProfileReading>>({
      displayName: textOf(get(box, 'title')),
      verified: several === undefined ? isVerified(box) : null,
      followers,
    }),
    unknown: several === undefined ? [] : SHARED,
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
    const [link] = asArray(get(item, 'title', 'commandRuns'));
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
