import type { Profile, ProfileKey } from '@/lib/model/profile';
import { handleName, keyOf } from '@/lib/model/profile-key';
import { type ProfileTraces, type Trace, targetMark } from '@/lib/model/traces';
import { readLink } from '@/lib/queue/read-link';
import { addressOf, webAddress } from './address';
import { linksInText, namedInText } from './bio-text';

/** Changes whenever a release reads more or other traces. */
export const TRACES_EDITION = 1;

/** A handle of fewer letters, or one of these, is taken by somebody else on the next site. */
const SHORTEST_HANDLE = 4;
const GENERIC_HANDLE =
  /^(?:user\d*|\d+|(?:the)?(?:official|channel|studio|shop|store|music|photos?|photography|art|artist|admin|info|hello|contact|team|blog|news|food|foodie|travel|fitness|beauty|fashion|gaming|gamer|home|style|design|videos?|vlogs?|media|world|life|love|cooking|makeup|model|test))$/;

/** Letters and digits alone, small: "Marlo.Makes-Pots" and "marlo_makes_pots" are one. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What of a profile may show who is behind it: its handle, the links and names of its bio and link list, its e-mail. */
export function tracesOf(profile: Profile): ProfileTraces {
  const { key, platform, handle: named, fields } = profile;
  const { bio, links, email } = fields;
  const self = new Set([keyOf(profile), named && handleName(platform, named)]);
  const written = [
    ...(links?.value ?? []).map((text) => ({ text, field: 'links' as const, at: links?.at ?? 0 })),
    ...linksInText(bio?.value ?? '').map((text) => ({ text, field: 'bio' as const, at: bio?.at ?? 0 })),
  ];
  const profiles: Trace[] = [];
  const addresses: Trace[] = [];
  for (const { text, field, at } of written) {
    const url = webAddress(text);
    if (!url) continue;
    const target = profileOf(url);
    if (target) {
      if (!self.has(target)) profiles.push({ mark: targetMark(target), written: shown(url), field, at });
      continue;
    }
    const address = addressOf(url);
    if (address) addresses.push({ ...address, field, at });
  }
  for (const { name, text } of namedInText(bio?.value ?? ''))
    if (!self.has(name)) profiles.push({ mark: targetMark(name), written: text, field: 'bio', at: bio?.at ?? 0 });

  const handle = handleTrace(profile);
  const mail = email ? trace(`mail:${email.value.toLowerCase()}`, email.value.toLowerCase(), email.at) : null;
  const traces = { handle, profiles: each(profiles), addresses: each(addresses), email: mail };
  const all = [traces.handle, traces.email, ...traces.profiles, ...traces.addresses];
  return {
    profileKey: key,
    platform,
    edition: TRACES_EDITION,
    marks: [...new Set(all.flatMap((one) => one?.mark ?? []))],
    ...traces,
    called: calledOf(profile),
  };
}

const trace = (mark: string, written: string, at: number): Trace => ({ mark, written, field: 'email', at });

function handleTrace({ handle, handleAt }: Profile): Trace | null {
  // YouTube's old addresses ("c/name") stand for a channel, and are no handle.
  if (!handle || handle.includes('/')) return null;
  const letters = plain(handle);
  if (letters.length < SHORTEST_HANDLE || GENERIC_HANDLE.test(letters)) return null;
  return { mark: `handle:${letters}`, written: handle, field: 'bio', at: handleAt };
}

/** The name of the profile that an address opens; null where it opens none. */
function profileOf(url: URL): ProfileKey | null {
  const read = readLink(url.href);
  if (read === null || typeof read === 'string') return null;
  return keyOf({ platform: read.platform, handle: read.handle, id: read.profileId });
}

/** As it would be typed: no scheme, no "www.", nothing that only counts clicks. */
const shown = (url: URL): string => `${url.hostname.replace(/^(?:www|m)\./, '')}${url.pathname.replace(/\/+$/, '')}`;

/** One of each, the link list's first: the bio often repeats it. */
const each = (traces: Trace[]): Trace[] =>
  [...new Map([...traces].reverse().map((one) => [`${one.mark} ${one.written}`, one])).values()].reverse();

/** Its handle, its name, and the longer words of the name. */
function calledOf({ handle, fields }: Profile): string[] {
  const name = fields.displayName?.value ?? '';
  const words = name
    .split(/\s+/)
    .map(plain)
    .filter((word) => word.length > SHORTEST_HANDLE);
  const all = [plain(handle ?? ''), plain(name), ...words];
  return [...new Set(all)].filter((one) => one.length >= SHORTEST_HANDLE && !GENERIC_HANDLE.test(one));
}
