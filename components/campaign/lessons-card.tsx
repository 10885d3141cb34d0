import { useRef } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Learnt } from '@/lib/campaign/learn';
import { LESSON_LENGTH, type LessonAbout } from '@/lib/model/campaign';
import { aboutText } from './about-text';
import { useLessonDraft } from './lesson-draft';
import type { CampaignPart } from './plan-tab';

interface LessonsCardProps extends CampaignPart {
  /** What a lesson may be about. */
  groups: readonly Learnt[];
}

/** What the user notes of the campaign: shown where the next one's goals are set. */
export function LessonsCard({ view, work, onRemoved, groups }: LessonsCardProps) {
  const { campaign: words } = usePageMessages();
  const { m, f } = useI18n();
  const { campaign } = view.book;
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, change, clear } = useLessonDraft(campaign.id);
  const { text, about } = draft;
  const own = work.lessons.filter(({ campaignId }) => campaignId === campaign.id);
  const note = async () => {
    const [kind, ...rest] = about.split(' ');
    const lesson = {
      ...{ id: crypto.randomUUID(), campaignId: campaign.id, text: text.trim().slice(0, LESSON_LENGTH) },
      ...{ about: kind as LessonAbout, value: rest.join(' ') || null },
    };
    if (!(await work.putLesson(lesson))) return;
    clear();
    // The button that was pressed can't keep a blank lesson, nor the focus.
    field.current?.focus();
  };
  const remove = async (id: string) => {
    const undo = await work.removeLesson(id);
    onRemoved(undo && { text: words.lessons.removed, undo });
  };
  return (
    <section className="card campaign-card" aria-label={words.lessons.title}>
      <h3 className="h2">{words.lessons.title}</h3>
      <p className="muted">{words.lessons.help}</p>
      <ul className="campaign-lesson-list">
        {own.map((lesson) => (
          <li key={lesson.id}>
            {lesson.text}{' '}
            <small className="muted">
              {[aboutText(lesson, [view.book, ...work.books], words, m), f.dateWithYear(lesson.at)]
                .filter(Boolean)
                .join(' · ')}
            </small>{' '}
            <button
              type="button"
              className="btn sm quiet"
              aria-label={words.lessons.removeOf(lesson.text.slice(0, 40))}
              onClick={() => void remove(lesson.id)}
            >
              {words.placements.take}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="campaign-lesson-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void note();
        }}
      >
        <label className="money-field">
          {words.lessons.text}
          <textarea
            ref={field}
            className="field"
            rows={2}
            maxLength={LESSON_LENGTH}
            value={text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
        <label className="money-field">
          {words.lessons.of}
          <select className="field" value={about} onChange={({ target }) => change({ about: target.value })}>
            <option value="campaign ">{words.lessons.about.campaign}</option>
            {groups.map(({ by, value }) => (
              <option key={`${by} ${value}`} value={`${by} ${value}`}>
                {words.lessons.which(
                  words.lessons.about[by],
                  aboutText({ about: by, value }, [view.book, ...work.books], words, m),
                )}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn sm primary" disabled={!text.trim()}>
          {words.lessons.keep}
        </button>
      </form>
    </section>
  );
}
