import { usePageMessages } from '@/components/desk/page-messages';
import { kpiName } from '@/components/kpi/kpi-row';
import { useI18n } from '@/components/ui/i18n';
import { recordWords } from '@/components/why/record-words';
import type { ReportedMeasure } from '@/lib/model/report';

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
            {recordWords(figure, m, sources)}
          </li>
        ))}
      </ul>
    </details>
  );
}
