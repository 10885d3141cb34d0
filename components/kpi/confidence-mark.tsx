import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';

const SIGN = { exact: '=', rounded: '≈', estimate: '~' } as const;

/** How sure the counts and the sample are: = exact, ≈ rounded, ~ estimate, n 5 small sample. */
export function ConfidenceMark({ measure, word = true }: { measure: Measure; word?: boolean }) {
  const { m } = useI18n();
  if (measure.value === null) return null;
  const { confidence, n } = measure;
  const text = m.confidence[confidence];
  return (
    <span className={confidence === 'smallSample' ? 'conf few' : 'conf'} title={text}>
      <i aria-hidden={word}>{confidence === 'smallSample' ? `n ${n}` : SIGN[confidence]}</i>
      {word ? text : <span className="sr">{text}</span>}
    </span>
  );
}
