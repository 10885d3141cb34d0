import type { ByKey } from '@/lib/model/decision';
import { useLetter } from './use-letter';

/** S, M and X decide on the profile that a page shows. */
export function useDecisionKeys(decide: (status: ByKey) => void): void {
  useLetter('s', () => decide('shortlisted'));
  useLetter('m', () => decide('maybe'));
  useLetter('x', () => decide('declined'));
}
