import { useId } from 'react';
import { useI18n } from '@/components/ui/i18n';
import { headlineMeasure } from '@/lib/compare/compare';
import type { KpiId, Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import type { BrandTerm } from '@/lib/model/settings';
import { LabelBar } from './label-bar';
import { Languages } from './languages';

interface CommentsCardProps {
  report: Report;
  /** The user's brands, each with the day from which it counts. */
  brands: readonly BrandTerm[];
}

/** What the comments seen under a profile's posts say: labels, direction, languages, how many are generic, brands. */
export function CommentsCard({ report, brands }: CommentsCardProps) {
  const { m, f } = useI18n();
  const titleId = useId();
  const measureOf = (id: KpiId): Measure | null => headlineMeasure(report, id)?.measure ?? null;
  const sentiment = measureOf('netSentiment');
  if (!sentiment) return null;
  const seen = sentiment.of;
  const words = m.comments;
  return (
    <section className="comments-card" aria-labelledby={titleId}>
      <h3 id={titleId} className="section-title">
        {words.title} <small>{words.help}</small>
      </h3>
      {seen === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <LabelBar counts={sentiment.parts ?? {}} />
          <dl className="comment-facts">
            <Fact name={words.leaning} measure={sentiment} />
            <Languages measure={measureOf('audienceLanguage')} />
            <Fact name={words.generic} measure={measureOf('genericComments')} />
            <Fact name={words.brands} measure={measureOf('brandSentiment')} />
            {brands.map(({ term, addedAt }) => (
              <dd key={term}>{words.termSince(term, f.date(addedAt, Date.now()))}</dd>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** One figure with what it is counted from; without one, why. */
function Fact({ name, measure }: { name: string; measure: Measure | null }) {
  const { m, f } = useI18n();
  if (!measure) return null;
  const { n, of, reason } = measure;
  const basis = m.comments.basis(n, of, reason ? m.reason[reason] : '');
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {measure.value !== null && <b>{f.measure(measure)}</b>} {f.interval(measure)} <small>{basis}</small>
      </dd>
    </>
  );
}
