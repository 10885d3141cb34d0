import type { Listed } from './cues';

/** The languages in which a comment is judged: those whose cross-validated macro-F1 is 54 or more (tests/recorded/sentiment). */
export const OFFERED: readonly Listed[] = ['en', 'fr', 'es', 'pt', 'it'];
