import { type BadgeText, badgeText } from '@/lib/badges/badge-text';
import { badgesOf } from '@/lib/badges/badges-of';
import { CARD_MESSAGES } from '@/lib/i18n/card-messages';
import { createFormats } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/messages';
import type { Report } from '@/lib/model/report';
import { postCodeOf } from '@/lib/platforms/tiles';
import type { BadgeSet } from './layer';

/** The badges of all posts of a report, in the user's language. */
export function badgeSetOf(report: Report, lang: Lang): BadgeSet {
  const m = CARD_MESSAGES[lang];
  const f = createFormats(lang, m);
  const byCode = new Map<string, readonly BadgeText[]>();
  for (const post of report.posts) {
    const code = postCodeOf(post.url);
    const badges = badgesOf(post, report).map((badge) => badgeText(badge, m, f));
    if (code && badges.length > 0) byCode.set(code, badges);
  }
  return { platform: report.profile.platform, byCode };
}
