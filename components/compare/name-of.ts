import type { Report } from '@/lib/model/report';

/** How a profile is called on screen. */
export const nameOf = ({ profile }: Pick<Report, 'profile'>): string =>
  profile.displayName ?? (profile.handle ? `@${profile.handle}` : profile.key);
