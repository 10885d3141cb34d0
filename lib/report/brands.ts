import type { Brand, ReportedPost, WatchHit } from '@/lib/model/report';
import { isWatched } from '@/lib/sponsored/watch-list';

/** Every account that the seen posts name, the one named last first; a paid partner anywhere is one everywhere. */
export function brandsOf(posts: readonly ReportedPost[]): Brand[] {
  const names = new Set(posts.flatMap(namesIn));
  return [...names]
    .map((name): Brand => {
      const naming = posts.filter((post) => namesIn(post).includes(name));
      const isPartner = naming.some(({ sponsorship }) => sponsorship.partners.includes(name));
      return { name, kind: isPartner ? 'partner' : 'mention', ...summaryOf(naming) };
    })
    .sort((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0) || (a.name < b.name ? -1 : 1));
}

/** The entries of the user's watch list that seen posts have to do with, in the user's order. */
export function watchedIn(posts: readonly ReportedPost[], watchList: readonly string[]): WatchHit[] {
  return watchList.flatMap((entry) => {
    const hits = posts.filter((post) =>
      isWatched(entry, { brands: namesIn(post), texts: [post.title ?? '', ...post.sponsorship.evidence] }),
    );
    return hits.length > 0 ? [{ entry, ...summaryOf(hits) }] : [];
  });
}

const namesIn = ({ sponsorship }: ReportedPost): string[] => [...sponsorship.partners, ...sponsorship.mentions];

/** How many posts, and the newest of them; without any date the first seen. */
function summaryOf(posts: readonly ReportedPost[]): { posts: number; lastAt: number | null; lastUrl: string } {
  const dateOf = ({ publishedAt }: ReportedPost) => publishedAt?.value ?? Number.NEGATIVE_INFINITY;
  const [last] = [...posts].sort((a, b) => dateOf(b) - dateOf(a));
  return { posts: posts.length, lastAt: last?.publishedAt?.value ?? null, lastUrl: last?.url ?? '' };
}
