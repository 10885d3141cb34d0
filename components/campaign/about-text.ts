import type { CampaignBook } from '@/lib/campaign/measured';
import type { Messages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/i18n/pages';
import type { Lesson, PlacementFormat } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';

type Words = PageMessages['campaign'];

/**
 * What a lesson or a group is about, in words: the creator, the format, the site, the weekday; empty: the whole campaign.
 * A creator has the name of the first of the books that knows one.
 */
export function aboutText(
  { about, value }: Pick<Lesson, 'about' | 'value'>,
  books: readonly CampaignBook[],
  words: Words,
  m: Messages,
): string {
  if (value === null) return '';
  // Of what each site counts in its own way a format or weekday is one of a site: "instagram reel", "tiktok 1".
  const [one = value, site] = value.split(' ').toReversed();
  const ofSite = (name: string) => (site ? `${name}, ${m.platform[site as PlatformId] ?? site}` : name);
  switch (about) {
    case 'campaign':
      return '';
    case 'creator': {
      const placements = books.flatMap((book) => book.placements);
      return placements.find(({ profileKey }) => profileKey === value)?.name ?? words.lessons.noCreator;
    }
    case 'site':
      return m.platform[value as PlatformId] ?? value;
    case 'weekday':
      return ofSite(words.weekdays[Number(one)] ?? one);
    case 'format':
      return ofSite(words.format[one as PlacementFormat] ?? one);
  }
}
