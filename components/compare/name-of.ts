import type { Messages } from '@/lib/i18n/messages';
import type { Report } from '@/lib/model/report';

type Named = Pick<Report, 'profile'>;

/** How a profile is called on screen. */
export const nameOf = ({ profile }: Named): string => profile.displayName ?? handleOf({ profile });

/**
 * How each of several is called, so that no two are called the same: with the site where a name is on several sites (one
 * creator, mostly), with the handle where it is on one site more than once.
 */
export function namesOf(reports: readonly Named[], m: Messages): string[] {
  return reports.map((report) => {
    const { platform } = report.profile;
    const same = reports.filter((other) => nameOf(other) === nameOf(report));
    const here = same.filter(({ profile }) => profile.platform === platform);
    const apart = [
      ...(here.length < same.length ? [m.platform[platform]] : []),
      ...(here.length > 1 ? [handleOf(report)] : []),
    ];
    return apart.length > 0 ? `${nameOf(report)} (${apart.join(', ')})` : nameOf(report);
  });
}

const handleOf = ({ profile }: Named): string => (profile.handle ? `@${profile.handle}` : profile.key);
