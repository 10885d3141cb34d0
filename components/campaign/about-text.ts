import type { CampaignBook } from '@/lib/campaign/measured';
import type { Messages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Lesson, PlacementFormat } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';

type Words = PageMessages['campaign'];

/** What a lesson or a group is about, in words: the creator, the format, the site, the weekday; empty: the whole campaign. */
export function aboutText(
  { about, value }: Pick<Lesson, 'about' | 'value'>,
  book: CampaignBook | undefined,
  words: Words,
  m: Messages,
): string {
  if (value === null) return '';
  switch (about) {
    case 'campaign':
      return '';
    case 'creator':
      return book?.placements.find(({ profileKey }) => profileKey === value)?.name ?? value;
    case 'site':
      return m.platform[value as PlatformId] ?? value;
    case 'weekday':
      return words.weekdays[Number(value)] ?? value;
    case 'format': {
      // Of what each site counts in its own way a format is one of a site: "instagram reel".
      const [format = value, site] = value.split(' ').toReversed();
      const name = words.format[format as PlacementFormat] ?? format;
      return site ? `${name}, ${m.platform[site as PlatformId] ?? site}` : name;
    }
  }
}
