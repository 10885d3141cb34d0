import type { Post } from '@/lib/model/profile';

/** The site's own sponsored label on a post: true or false as it says; null where its source does not show the field. */
export const labelOf = (post: Post): boolean | null => post.fields.sponsored?.value ?? null;
