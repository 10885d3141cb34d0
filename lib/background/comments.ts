import { addComments, profilesOfPosts } from '@/lib/db/comments';
import type { Database } from '@/lib/db/database';
import { saltOf } from '@/lib/db/salt';
import { getSettings } from '@/lib/db/settings';
import type { CommentReading, Observation } from '@/lib/model/observation';
import type { PlatformId } from '@/lib/model/platform';
import type { CommentRow } from '@/lib/model/sentiment';
import { createSentiment, type Sentiment } from '@/lib/sentiment/sentiment';
import { matches } from '@/lib/sentiment/terms';

let lists: Promise<Sentiment> | null = null;
/** The word lists, read once while the worker lives. */
const sentiment = (): Promise<Sentiment> => {
  lists ??= createSentiment();
  return lists;
};

type Seen = CommentReading & { text: string; postId: string };

/**
 * Keeps what comments say, without their words: label, language, generic or not, the user's terms. Those of the post's
 * own creator are none of the audience, and are left out. So are those of a post that is not known yet: whose they are
 * is not guessed, and they are read again with the next visit. Answers with how many were new. `now`: epoch ms.
 * @throws what the database throws.
 */
export async function keepComments(db: Database, observations: readonly Observation[], now: number): Promise<number> {
  const platform = observations[0]?.platform;
  const seen = observations.flatMap(({ comments }) => comments.filter(isAudiences));
  if (!platform || seen.length === 0) return 0;
  const owners = await profilesOfPosts(db, platform, new Set(seen.map(({ postId }) => postId)), now);
  const known = seen.filter(({ postId }) => owners.has(postId));
  if (known.length === 0) return 0;
  const [salt, { brandTerms }, { readComment }] = await Promise.all([
    saltOf(db, freshSalt),
    getSettings(db),
    sentiment(),
  ]);
  const terms = brandTerms.map(({ term }) => term);
  const rows = await Promise.all(
    known.map(async ({ id, postId, text, language: mark = null }): Promise<CommentRow[]> => {
      const { label, language, generic } = readComment({ text, mark });
      const hash = await hashOf(salt, platform, id);
      const row = { hash, postId, label, language, generic, terms: matches(text, terms), at: now };
      return (owners.get(postId) ?? []).map((profileKey) => ({ profileKey, ...row }));
    }),
  );
  return addComments(db, onceEach(rows.flat()));
}

const isAudiences = (comment: CommentReading): comment is Seen =>
  !comment.byCreator && comment.postId !== null && Boolean(comment.text?.trim());

/** The same comment may stand in two readings of one message. */
const onceEach = (rows: readonly CommentRow[]): CommentRow[] => [
  ...new Map(rows.map((row) => [`${row.profileKey} ${row.hash}`, row])).values(),
];

/** SHA-256 of the salted id, in hexadecimal: from it nobody comes back to the comment, and it counts once. */
async function hashOf(salt: string, platform: PlatformId, id: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${platform} ${id}`));
  return hex(new Uint8Array(bytes));
}

const freshSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
