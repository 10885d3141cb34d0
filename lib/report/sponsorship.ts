import type { Post, Profile } from '@/lib/model/profile';
import type { Sponsorship } from '@/lib/model/sponsorship';
import { classify } from '@/lib/sponsored/classify';
import { withoutOwn } from '@/lib/sponsored/mentions';

/** What a post tells of who paid for it. Who shares a post that carries the label is named as well, as a mention is. */
export function sponsorshipOf({ fields, coOwners }: Post, { handle }: Pick<Profile, 'handle'>): Sponsorship {
  const label = fields.sponsored?.value ?? null;
  const own = [handle];
  const found = classify({
    label,
    caption: fields.caption?.value ?? null,
    partners: fields.partners?.value ?? [],
    own,
  });
  const sharing = label ? coOwners.flatMap((owner) => owner.handle?.toLowerCase() ?? []) : [];
  const mentions = [...new Set([...found.mentions, ...withoutOwn(sharing, own)])];
  return { ...found, mentions: mentions.filter((name) => !found.partners.includes(name)) };
}
