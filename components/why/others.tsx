import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { asOthersCount } from '@/lib/others/as-others-count';

/** Engagement rates that other tools show too. */
const COMPARABLE = new Set<string>(['engagementRateByFollowers', 'engagementRateByViews']);

/** The same posts under the formulas of other tools, so that a number of theirs can be understood. */
export function Others({ report, measure }: { report: Report; measure: Measure }) {
  const { why } = usePageMessages();
  const { lang, f } = useI18n();
  const { others } = why;
  if (!COMPARABLE.has(measure.id) || measure.used.length === 0) return null;
  const month = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric' });
  return (
    <>
      <dt>{others.title}</dt>
      <dd>
        <ul className="why-posts">
          {asOthersCount(measure, report).map(({ formula, value, n }) => (
            <li className="why-post" key={formula.id}>
              <div className="why-post-head">
                <a href={formula.url} target="_blank" rel="noreferrer" title={others.source(formula.tool)}>
                  {formula.tool}
                </a>
                <b>{value === null ? '—' : f.value(value, 'fraction', 3)}</b>
              </div>
              <small>
                {[
                  others.formula[formula.id],
                  value === null ? others.none : others.posts(n),
                  others.seen(month.format(new Date(`${formula.seen}-15T12:00`))),
                ].join(' · ')}
              </small>
            </li>
          ))}
        </ul>
        <small>{others.help}</small>
      </dd>
    </>
  );
}
