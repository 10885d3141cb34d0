import type { PostReading } from '@/lib/model/observation';
import { parseDuration } from '@/lib/parsing/duration';
import type { Reading } from '../../adapter';
import { arrayAt, asArray, findAll, get, stringAt } from '../../json';
import { ownersIn } from '../identity';
import { ageOf, countOf, hasDigit, textOf } from '../text';
import { type Card, postOf } from './card';

/** `lockupViewModel`, 2024 on; on channel tabs since spring 2026. Views are short ("26k views"), dates relative. */
export function lockupCard(lockup: unknown, reading: Reading): Card | null {
  const id = stringAt(lockup, 'contentId');
  const kind = stringAt(lockup, 'contentType') ?? '';
  if (id?.length !== 11 || !/VIDEO|SHORT/.test(kind)) return null;

  const meta = get(lockup, 'metadata', 'lockupMetadataViewModel');
  const rows = get(meta, 'metadata', 'contentMetadataViewModel', 'metadataRows');
  const badges = findAll(get(lockup, 'contentImage'), 'thumbnailBadgeViewModel');
  const texts = badges.map((badge) => textOf(get(badge, 'text')) ?? '').filter(Boolean);
  const post = postOf(id, kind.includes('SHORT'), {
    title: textOf(get(meta, 'title')),
    ...viewsAndAge(rows, reading),
    durationSeconds: texts.map(parseDuration).find(Boolean) ?? null,
    state: stateOf(badges, texts, rows),
  });
  const owners = ownersIn([get(meta, 'image'), get(meta, 'metadata')]);
  return { post, owners, shape: 'lockup' };
}

/** Told by styles, not by words. A word where the length should stand is "Upcoming". */
function stateOf(badges: unknown[], texts: string[], rows: unknown): PostReading['state'] {
  if (findAll(rows, 'badgeStyle').includes('BADGE_MEMBERS_ONLY')) return 'members-only';
  if (badges.some((badge) => stringAt(badge, 'badgeStyle')?.endsWith('_LIVE'))) return 'live';
  if (texts.length && !texts.some(hasDigit)) return 'upcoming';
  return undefined;
}

/** [views, age] stand side by side; a row of bylines, badges or an age alone gives no views. */
function viewsAndAge(rows: unknown, reading: Reading) {
  for (const row of asArray(rows)) {
    const parts = arrayAt(row, 'metadataParts');
    const ages = parts.map((part) => ageOf(get(part, 'text'), reading));
    const at = ages.findLastIndex((age) => age !== null);
    if (at < 0) continue;
    return { views: at > 0 ? countOf(get(parts[at - 1], 'text'), reading) : null, publishedAt: ages[at] };
  }
  return { views: null, publishedAt: null };
}
