import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';

const MOST = 5;

/** Languages of the comments, the most frequent first: counts, where there are enough of them the main one's share too. */
export function Languages({ measure }: { measure: Measure | null }) {
  const { m, f } = useI18n();
  const words = m.comments;
  if (!measure) return null;
  const { n, of, parts = {}, value, reason } = measure;
  const listed = Object.entries(parts)
    .slice(0, MOST)
    .map(([code, count]) => words.languageOf(words.language(code), count));
  const without = of > n ? [words.noLanguage(of - n)] : [];
  return (
    <>
      <dt>{words.languages}</dt>
      <dd>
        {value !== null && <b>{f.measure(measure)}</b>} {f.interval(measure)}{' '}
        <small>{words.basis(n, of, reason ? m.reason[reason] : '')}</small>
      </dd>
      <dd>
        {[...listed, ...without].join(' · ')} <small>{words.clue}</small>
      </dd>
    </>
  );
}
