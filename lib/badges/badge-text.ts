import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Badge } from './badges-of';

/** What stands on a badge: the figure, and in smaller letters what it is of. */
export interface BadgeText {
  figure: string;
  note: string;
  look: 'plain' | 'paid' | 'quiet';
}

const ARROW = { above: '▲ ', below: '▼ ' } as const;

/** A badge in the user's language. */
export function badgeText(badge: Badge, { overlay: { badge: words } }: Messages, f: Formats): BadgeText {
  switch (badge.kind) {
    case 'paid':
      return { figure: words.paid, note: '', look: 'paid' };
    case 'rate':
      return { figure: f.value(badge.value, 'fraction'), note: '', look: 'plain' };
    case 'multiple': {
      const arrow = badge.standsOut ? ARROW[badge.standsOut] : '';
      return { figure: `${arrow}${f.multiple(badge.value)}`, note: words.median, look: 'plain' };
    }
    case 'likesHidden':
      return { figure: words.likesHidden, note: '', look: 'quiet' };
    case 'notCounted':
      return { figure: words.notCounted, note: '', look: 'quiet' };
  }
}
