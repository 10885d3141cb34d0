import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import type { Entry } from '@/lib/benchmarks/browse/entry';
import { figureWords, formatWords, groupWords, rangeWords, sizeWords } from './entry-words';
import { SourceCell, UseCell } from './source-cells';
import { useBenchmarkWords } from './use-benchmark-words';

interface RowProps {
  entry: Entry;
  /** Takes one of the user’s own away. */
  onRemove: (id: string) => void;
}

/** The cells of one figure: what it is, what it counts, whom it is about, where it comes from, what it may do. */
export function BenchmarkCells({ entry, onRemove }: RowProps) {
  const words = useBenchmarkWords();
  const i18n = useI18n();
  const { f } = i18n;
  const all = { ...i18n, words };
  const { terms } = words;
  const record = entry.kind === 'published' ? entry.record : null;
  const spread =
    entry.kind === 'own'
      ? [entry.own.p25, entry.own.p75]
      : [entry.record.percentiles?.[1] ?? null, entry.record.percentiles?.[3] ?? null];
  const [p25 = null, p75 = null] = spread;
  const sample = entry.kind === 'own' ? entry.own.n : entry.record.sample;
  const counted = record && (terms.counted[record.numerator] ?? record.numerator);
  const divided = entry.denominator && (terms.counted[entry.denominator] ?? entry.denominator);
  const metric = record && terms.metric[record.metric];
  const format = record?.format
    ? (terms.format[record.format] ?? record.format)
    : entry.format && formatWords(entry.format, all);
  return (
    <>
      <th scope="row">
        {figureWords(entry.value, entry.unit, all)}
        <small>
          {record
            ? (terms.statistic[record.statistic] ?? record.statistic)
            : entry.value !== null && terms.statistic.median}
        </small>
        {p25 !== null && p75 !== null && <small>{words.middle(rangeWords(p25, p75, entry.unit, all))}</small>}
      </th>
      <td>
        {[counted, divided].filter(Boolean).join(' ÷ ') || '—'}
        <small>{[metric, format, record?.only].filter(Boolean).join(' · ')}</small>
      </td>
      <td>
        {record?.population === 'brands' ? (
          <span className="label-chip plain brand-row">{words.brandRow}</span>
        ) : (
          record && (terms.population[record.population] ?? record.population)
        )}
        <small>
          {[
            sizeWords(entry, all),
            entry.industry && (terms.industry[entry.industry] ?? entry.industry),
            entry.region && (terms.region[entry.region] ?? entry.region),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </td>
      <td>
        {entry.year ?? words.noYear}
        {record?.yearBasis === 'inferred' && <small>{words.inferred}</small>}
        {sample !== null && <small>{typeof sample === 'number' ? `n = ${f.whole(sample)}` : sample}</small>}
      </td>
      <td>
        <SourceCell entry={entry} />
      </td>
      <td>
        <UseCell entry={entry} />
        {entry.kind === 'own' && (
          <button
            type="button"
            className="btn icon"
            aria-label={words.own.remove(`${entry.own.source}, ${groupWords(entry, all)}`)}
            onClick={() => onRemove(entry.own.id)}
          >
            <PageIcon name="close" small />
          </button>
        )}
      </td>
    </>
  );
}
