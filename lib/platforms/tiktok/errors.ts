import type { PageError } from '@/lib/model/reason';
import { get } from '../json';

/** `statusCode` of a payload (`status_code` in older ones); 0 where all is well or it has none. */
export const statusOf = (payload: unknown): number =>
  Number(get(payload, 'statusCode') ?? get(payload, 'status_code') ?? 0) || 0;

/**
 * What a status says of the page: 10204 a removed video, 10202 and 10221 no such user, 10216 and 10222 private, 10213
 * and 10214 under age. Other numbers of that row are content that can't be had; all else is our failure.
 */
export function errorOf(status: number): PageError {
  if (status === 10216 || status === 10222) return 'private';
  if (status === 10213 || status === 10214) return 'age-restricted';
  if (status === 10102) return 'login-wall';
  return status >= 10200 && status < 10300 ? 'unavailable' : 'unreadable';
}
