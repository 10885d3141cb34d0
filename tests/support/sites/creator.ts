import type { Format, PlatformId } from '@/lib/model/platform';

/** A creator who does not exist, and the posts that the fake sites serve for them. */
export interface FictionalCreator {
  platform: PlatformId;
  id: string;
  handle: string;
  name: string;
  bio: string;
  /** Instagram: what kind of account it says it is, where it says so. */
  category?: string;
  link: string;
  followers: number;
  following: number;
  postsTotal: number;
  likesTotal?: number;
  viewsTotal?: number;
  verified: boolean;
  posts: FictionalPost[];
}

export interface FictionalPost {
  /** Days before `now` at which it was published. */
  age: number;
  format: Format;
  title: string;
  /** All that stands under it; left out: the title alone. */
  caption?: string;
  /** TikTok: handles of the accounts that the caption links to. */
  links?: string[];
  likes: number;
  comments: number;
  views?: number;
  shares?: number;
  saves?: number;
  seconds?: number;
  pinned?: true;
  paid?: true;
  likesHidden?: true;
}

const DAY = 86_400_000;

/** When a post was published, epoch ms. */
export const publishedAt = (post: FictionalPost, now: number): number => now - Math.round(post.age * DAY);

/** TikTok: the creation time stands in the upper half of the id. */
export const tiktokId = (post: FictionalPost, now: number): string =>
  String((BigInt(Math.floor(publishedAt(post, now) / 1000)) << 32n) + BigInt(post.likes));

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Instagram: milliseconds since its own epoch, shifted by 23 bits; the code in the address is the same in base 64. */
export function instagramIds(post: FictionalPost, now: number): { pk: string; code: string } {
  const pk = ((BigInt(publishedAt(post, now)) - 1314220021721n) << 23n) + BigInt(post.likes);
  let code = '';
  for (let rest = pk; rest > 0n; rest /= 64n) code = ALPHABET[Number(rest % 64n)] + code;
  return { pk: String(pk), code };
}

/** YouTube: eleven characters, here from the channel and the rank. */
export const youtubeId = (creator: FictionalCreator, rank: number): string =>
  `${creator.handle.slice(0, 6)}_${String(rank).padStart(4, '0')}`.padEnd(11, 'x').slice(0, 11);

/** TikTok's JSON: from 10,000 on to hundreds, from a million on to hundred thousands, half up. */
export const tiktokRounded = (count: number): number => {
  const step = count >= 1_000_000 ? 100_000 : count >= 10_000 ? 100 : 1;
  return Math.floor(count / step + 0.5) * step;
};

/** YouTube's short counts cut off: "26K", "1.2M", and subscribers keep three digits ("96.4K"). */
export function youtubeShort(count: number, digits = 2): string {
  const [unit, letter] = count >= 1_000_000 ? [1_000_000, 'M'] : count >= 1_000 ? [1_000, 'K'] : [1, ''];
  const scaled = count / unit;
  const places = letter && scaled < 10 ** (digits - 1) ? digits - String(Math.floor(scaled)).length : 0;
  const cut = Math.floor(scaled * 10 ** places + 1e-9) / 10 ** places;
  return `${cut}${letter}`;
}

/** YouTube's relative dates: the largest whole unit. */
export function ago(days: number): string {
  const [n, unit] =
    days >= 365
      ? [days / 365, 'year']
      : days >= 30
        ? [days / 30, 'month']
        : days >= 14
          ? [days / 7, 'week']
          : days >= 1
            ? [days, 'day']
            : [days * 24, 'hour'];
  const whole = Math.floor(n);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}
