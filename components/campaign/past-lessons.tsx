import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CampaignBook } from '@/lib/campaign/measured';
import type { CampaignView } from '@/lib/campaign/view';
import type { Lesson } from '@/lib/model/campaign';
import { aboutText } from './about-text';

interface PastLessonsProps {
  view: CampaignView;
  lessons: readonly Lesson[];
  books: readonly CampaignBook[];
}

/** What other campaigns taught, but not those that are known to begin after this one: those with the same objective first, then the newest. */
export function PastLessons({ view, lessons, books }: PastLessonsProps) {
  const { campaign: words } = usePageMessages();
  const { m, f } = useI18n();
  const { campaign } = view.book;
  const of = new Map(books.map((book) => [book.campaign.id, book]));
  const isSame = ({ campaignId }: Lesson) => of.get(campaignId)?.campaign.objective === campaign.objective;
  const isLater = (begins: string | null = null) =>
    begins !== null && campaign.startsOn !== null && begins > campaign.startsOn;
  const earlier = lessons.filter(
    ({ campaignId }) => campaignId !== campaign.id && !isLater(of.get(campaignId)?.campaign.startsOn),
  );
  if (earlier.length === 0) return null;
  return (
    <aside className="campaign-lessons" aria-label={words.lessons.before}>
      <h4>{words.lessons.before}</h4>
      <ul>
        {[...earlier.filter(isSame), ...earlier.filter((lesson) => !isSame(lesson))].map((lesson) => {
          const book = of.get(lesson.campaignId);
          return (
            <li key={lesson.id}>
              {lesson.text}{' '}
              <small className="muted">
                {[
                  aboutText(lesson, book ? [book, ...books] : books, words, m),
                  book?.campaign.name,
                  f.dateWithYear(lesson.at),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
