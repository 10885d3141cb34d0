import type { Listed } from './cues';

/** The languages in which a comment is judged: those whose cross-validated macro-F1 is 54 or more (tests/recorded/sentiment). German has
 * 54.1, and is left out all the same: of what would be said in it only 54 % is right, where the others have 65 to 80. */
export const OFFERED: readonly Listed[] = ['en', 'fr', 'es', 'pt', 'it'];
