import { nameOf } from '@/components/compare/name-of';
import { hueOf, initialsOf } from '@/components/ui/avatar';
import type { Report } from '@/lib/model/report';
import type { Face } from '@/lib/share/sheet';

/**
 * A name as it may stand in another's mail or deck: on one line, without the invisible signs by which a name could turn
 * the figures after it around.
 */
export function plainName(report: Pick<Report, 'profile'>): string {
  const { handle, key } = report.profile;
  const name = nameOf(report)
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return name || (handle ? `@${handle}` : key);
}

/** Initials and hue of a profile, as its avatar on screen has them. */
export const faceOf = (report: Pick<Report, 'profile'>): Face => ({
  initials: initialsOf(plainName(report)),
  hue: hueOf(plainName(report)),
});
