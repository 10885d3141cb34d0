import type { Report, ReportedPost } from '@/lib/model/report';
import type { Sponsorship } from '@/lib/model/sponsorship';
import { brandsOf, watchedIn } from '@/lib/report/brands';
import { instagramReport } from './instagram';

const SPONSORED: Record<string, Partial<Sponsorship> & { title: string }> = {
  p1: { title: 'A jug for the market', kind: 'declared', partners: ['glazeworks'] },
  p3: { title: 'My tools, from @kilnhouse', kind: 'undisclosed', evidence: ['code NORA10'], mentions: ['kilnhouse'] },
  p4: { title: 'Slip trailing', kind: 'likely', evidence: ['#ad', 'Kindly gifted'], mentions: ['claypress'] },
  p7: { title: 'The kiln opening that went wrong, and what we did', kind: 'declared', partners: ['glazeworks'] },
  p9: { title: 'Post 9', kind: 'unknown' },
};

function sponsored(post: ReportedPost): ReportedPost {
  const { title, ...told } = SPONSORED[post.id] ?? { title: post.title };
  const sponsorship = { ...post.sponsorship, ...told };
  const captionRead = sponsorship.kind !== 'unknown';
  return { ...post, title, sponsorship, captionRead, sponsored: sponsorship.kind === 'declared' };
}

/** Nora's posts: two with the site's label, one whose caption discloses, one with a code, one whose caption was not read. */
export function sponsoredReport(more: Partial<Report> = {}): Report {
  const posts = instagramReport().posts.map(sponsored);
  return instagramReport({
    posts,
    brands: brandsOf(posts),
    watched: watchedIn(posts, ['@KilnHouse', 'nobody']),
    ...more,
  });
}
