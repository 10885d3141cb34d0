import { useI18n } from '@/components/ui/i18n';
import type { Entry } from '@/lib/benchmarks/browse/entry';
import { type BenchmarkFilter, FILTER_PARTS, type FilterPart, offeredIn } from '@/lib/benchmarks/browse/filter';
import { valueWords } from './entry-words';
import { useBenchmarkWords } from './use-benchmark-words';

interface FiltersProps {
  entries: readonly Entry[];
  filter: BenchmarkFilter;
  onFilter: (filter: BenchmarkFilter) => void;
}

/** What narrows the list of benchmarks: one choice of each part. */
export function BenchmarkFilters({ entries, filter, onFilter }: FiltersProps) {
  const words = useBenchmarkWords();
  const i18n = useI18n();
  const all: Partial<Record<FilterPart, string>> = {
    ...{ site: words.allSites, tier: words.allSizes, format: words.allFormats },
  };
  return (
    <fieldset className="filters">
      <legend className="sr">{words.filters}</legend>
      {FILTER_PARTS.map((part) => (
        <select
          key={part}
          className="field"
          aria-label={words.part[part]}
          value={filter[part] ?? ''}
          onChange={({ target }) => onFilter({ ...filter, [part]: target.value || null })}
        >
          <option value="">{words.any[part]}</option>
          {offeredIn(entries, part).map((value) => (
            <option key={value} value={value}>
              {(value === 'all' && all[part]) || valueWords(part, value, { ...i18n, words })}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}
