import type { PlatformId } from '@/lib/model/platform';
import type { FictionalCreator, FictionalPost } from './creator';
import { seeded } from './seeded';

const SYLLABLES = 'ba do fe gi ho ju ka lo me ni po ra si tu ve wi xa yo ze'.split(' ');
const POSTS = 14;

/**
 * `size` creators of a site who do not exist, the same for the same seed. No number of one could be another's, nor any
 * mixture of theirs: the one of rank k (from 0) has some k + 1 ten thousand followers, engagement in [k + 1, k + 1.5) % of
 * its basis for each single post, and views in a range of its own.
 */
export function crowd(platform: PlatformId, seed: number, size: number): FictionalCreator[] {
  const random = seeded(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const word = (length: number) => Array.from({ length }, () => SYLLABLES[whole(SYLLABLES.length)]).join('');
  return Array.from({ length: size }, (_, rank): FictionalCreator => {
    const surname = `${word(2)}${SYLLABLES[rank % SYLLABLES.length]}`;
    const handle = `${word(1)}${rank}${surname}`;
    const followers = 10_100 * (rank + 1) + whole(90);
    const posts = Array.from({ length: POSTS }, (_, i): FictionalPost => {
      const views = 900 * (rank + 1) + whole(90);
      const rate = (rank + 1.1 + 0.3 * random()) / 100;
      const engagement = (platform === 'instagram' ? followers : views) * rate;
      const comments = Math.max(1, Math.round(engagement / 20));
      return {
        age: 3 + 2 * i + random(),
        format: platform === 'instagram' ? (i % 2 ? 'image' : 'reel') : 'video',
        title: `${surname} ${i}`,
        likes: Math.round(engagement) - comments,
        comments,
        views,
        shares: 0,
        saves: 0,
        seconds: 60 + i,
      };
    });
    return {
      platform,
      id:
        platform === 'youtube'
          ? `UC${handle.padEnd(22, 'x').slice(0, 22)}`
          : String(7_000_000_000 + 1_000 * seed + rank),
      handle,
      name: `${capital(word(2))} ${capital(surname)}`,
      bio: `${surname}.`,
      link: `https://${surname}.example`,
      followers,
      following: 100 + rank,
      postsTotal: 200 + rank,
      likesTotal: 1_000_000 * (rank + 1),
      viewsTotal: 2_000_000 * (rank + 1),
      verified: false,
      posts,
    };
  });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
