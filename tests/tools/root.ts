import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Recordings of real pages, beside the repository where the team keeps them; may be absent. */
export const CAPTURES = join(ROOT, '..', 'shared', 'captures');
