import { fieldOf } from '@/lib/collect/known';
import { countsBehind, FROM_HEADER } from '@/lib/kpi/made-of';
import type { Corrected, Correction } from '@/lib/model/correction';
import type { Measure } from '@/lib/model/measure';
import type { Collected, Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { ReportedCorrection } from '@/lib/model/report';

/** What the user put right, oldest first, each beside what was read. `read`: what is known without any correction. */
export function reportedCorrections(corrections: readonly Correction[], read: Collected): ReportedCorrection[] {
  return corrections
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, what, at }) => ({ name, what, at, read: readOf(what, read) }));
}

function readOf(what: Corrected, { profile, posts }: Collected): Quantity | null {
  if (what.kind === 'followers') return profile.fields.followers?.value ?? null;
  const post = what.kind === 'count' && posts.find(({ id }) => id === what.postId);
  return post ? fieldOf(post, what.field).value : null;
}

/** Whether something that the user put right, left out or typed in went into a measure. */
export const isByUser = (measure: Measure, corrections: readonly Correction[], { posts }: Collected): boolean =>
  corrections.some(({ what }) => wentInto(measure, what, posts));

function wentInto({ id, used, excluded, basis, sources }: Measure, what: Corrected, posts: readonly Post[]): boolean {
  switch (what.kind) {
    case 'left-out':
      return excluded.some(({ postId, reason }) => postId === what.postId && reason === 'left-out-by-you');
    case 'followers':
      return basis === 'followers' || (FROM_HEADER[id] ?? []).includes('followers');
    case 'count': {
      const isUsed = used.some(({ postId }) => postId === what.postId);
      const post = isUsed ? posts.find((one) => one.id === what.postId) : undefined;
      return post !== undefined && countsBehind(id, post).includes(what.field);
    }
    case 'insight':
      return sources.includes('user') && isOf(what.figure, id);
  }
}

const isOf = (figure: 'reach' | 'retention', id: Measure['id']): boolean =>
  figure === 'reach' ? id === 'estimatedReach' || id.endsWith('ByReach') : id.startsWith('retention');
