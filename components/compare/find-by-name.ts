import type { Report } from '@/lib/model/report';
import { nameOf } from './name-of';

/** Whether a profile's name or handle holds what was typed, whatever its case and accents; nothing typed finds all. */
export function isFound(report: Pick<Report, 'profile'>, query: string): boolean {
  return plain(`${nameOf(report)} ${report.profile.handle ?? ''}`).includes(plain(query.trim()));
}

/** As people type a name when they look for it: small letters, no accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
