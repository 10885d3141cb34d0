import type { Failure, FailureReason, Outcome } from '@/lib/messaging/protocol';
import type { Database } from './database';

/**
 * Runs database work; where the browser closed the database under it, once more. Whatever goes wrong is told as an
 * outcome, for the user. The work must be safe to repeat (one transaction).
 */
export async function attempt<T>(db: Database, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await withRetry(db, work) };
  } catch (error) {
    console.error(error);
    return failureOf(error);
  }
}

async function withRetry<T>(db: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What was under way when it closed fails in several ways (aborted, invalid state); all have in common that it is closed.
    if (!isNamed(error, 'DatabaseClosedError') && db.isOpen()) throw error;
    if (!db.isOpen()) await db.open();
    return work();
  }
}

/** What went wrong with the database, in the user's terms. */
function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { ok: false, reason: reasonOf(error), detail: detail.slice(0, 300) };
}

/** Which words the user is told an error of the database in. */
export function reasonOf(error: unknown): FailureReason {
  if (isNamed(error, 'QuotaExceededError')) return 'quota';
  if (isNamed(error, 'VersionError')) return 'newer-data';
  const blocked = ['OpenFailedError', 'MissingAPIError', 'InvalidStateError', 'SecurityError'];
  return blocked.some((name) => isNamed(error, name)) ? 'storage-blocked' : 'storage-error';
}

/** Dexie wraps the browser's error, at times twice. */
function isNamed(error: unknown, name: string, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { name: own, inner } = error as { name?: unknown; inner?: unknown };
  return own === name || isNamed(inner, name, depth + 1);
}
