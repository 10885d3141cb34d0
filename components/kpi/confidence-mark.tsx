import { useI18n } from '@/components/ui/i18n';
import type { Messages } from '@/lib/i18n/messages';
import type { Measure } from '@/lib/model/measure';

const SIGN = { exact: '=', rounded: '≈', estimate: '~' } as const;

type Marked = Pick<Measure, 'value' | 'confidence' | 'n'>;

/** How sure the counts and the sample are: = exact, ≈ rounded, ~ estimate, n 5 small sample. */
export function ConfidenceMark({ measure, word = true }: { measure: Marked; word?: boolean }) {
  const { m } = useI18n();
  if (measure.value === null) return null;
  const { confidence, n } = measure;
  const text = m.confidence[confidence];
  return (
    <span className={confidence === 'smallSample' ? 'conf few' : 'conf'} title={text}>
      <i aria-hidden="true">{confidence === 'smallSample' ? `n ${n}` : SIGN[confidence]}</i>{' '}
      {word ? text : <span className="sr">{text}</span>}
    </span>
  );
}

/** The mark without its sign, as it is read aloud: "exact counts", "n 5 small sample". */
export const spokenConfidence = ({ confidence, n }: Measure, m: Messages): string =>
  confidence === 'smallSample' ? `n ${n} ${m.confidence[confidence]}` : m.confidence[confidence];
