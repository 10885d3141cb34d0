import { usePageMessages } from '@/components/desk/page-messages';
import { kpiName } from '@/components/kpi/kpi-row';
import { useI18n } from '@/components/ui/i18n';
import type { Messages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/i18n/pages';
import type { PublishedFigure, ReportedMeasure } from '@/lib/model/report';

/** Every record that the sidebar rests on: value, source, year, population, what was divided by what. */
export function SourceList({ reported }: { reported: readonly ReportedMeasure[] }) {
  const { compareWith, sources } = usePageMessages();
  const { m, f } = useI18n();
  const cited = reported.flatMap(({ measure, reference }) => {
    if ('figure' in reference) return [{ measure, figure: { ...reference.figure, value: reference.band.p50 } }];
    if (reference.level === 'indicative') return reference.figures.map((figure) => ({ measure, figure }));
    return [];
  });
  if (cited.length === 0) return null;
  const hasBand = reported.some(({ reference }) => 'band' in reference && reference.band);
  return (
    <details className="sources">
      <summary>
        {compareWith.sources} ({new Set(cited.map(({ figure }) => figure.record)).size})
      </summary>
      <p>{hasBand ? `${compareWith.bar} ${compareWith.ticks}` : compareWith.ticks}</p>
      <ul>
        {cited.map(({ measure, figure }) => (
          <li key={`${measure.id}-${measure.format}-${figure.record}`} data-record={figure.record}>
            <b>{kpiName(measure, m)}</b>: {figure.value !== null && `${f.value(figure.value, measure.unit, 3)} · `}
            {describe(figure, m, sources)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One record in words; a term that has no words yet stands as the source printed it. */
function describe(figure: Omit<PublishedFigure, 'value'>, m: Messages, words: PageMessages['sources']): string {
  const { source, year, population, tier, numerator, denominator, statistic, region, sample } = figure;
  const { explain } = m.overlay;
  return [
    source,
    year,
    explain.population[population] ?? population,
    explain.size(tier),
    // What was counted in a figure that the user imported, its KPI says.
    numerator && `${words.counted[numerator] ?? numerator} ÷ ${words.counted[denominator] ?? denominator}`,
    words.statistic[statistic] ?? statistic,
    region && (words.region[region] ?? region),
    sample && `n = ${sample}`,
  ]
    .filter(Boolean)
    .join(', ');
}
