import { useI18n } from '@/components/ui/i18n';
import { SENTIMENT_LABELS } from '@/lib/model/sentiment';
import './comments.css';

/** How many comments are positive, neutral, negative or not clear: a bar, and the same in words, which need no colour. */
export function LabelBar({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { m } = useI18n();
  const parts = SENTIMENT_LABELS.map((label) => ({ label, n: counts[label] ?? 0 }));
  return (
    <>
      <div className="label-bar" aria-hidden="true">
        {parts
          .filter(({ n }) => n > 0)
          .map(({ label, n }) => (
            <span key={label} data-label={label} style={{ flexGrow: n }} />
          ))}
      </div>
      <ul className="label-counts">
        {parts.map(({ label, n }) => (
          <li key={label} data-label={label}>
            {m.comments.label[label](n)}
          </li>
        ))}
      </ul>
    </>
  );
}
