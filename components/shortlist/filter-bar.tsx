import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PLATFORMS } from '@/lib/model/platform';
import { STATUSES } from '@/lib/model/shortlist';
import { countsByStatus, type Filter, labelsOf } from '@/lib/shortlist/filter';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { firstSort, SORT_KEYS } from '@/lib/shortlist/sort';
import type { ListView } from '@/lib/shortlist/view';

interface FilterBarProps {
  rows: readonly ShortlistRow[];
  view: ListView;
  onView: (view: ListView) => void;
}

/** What narrows the list (status, words, site, tag, list) and what it is sorted by. */
export function FilterBar({ rows, view, onView }: FilterBarProps) {
  const { shortlist: words } = usePageMessages();
  const { m } = useI18n();
  const { filter, sort } = view;
  const onChange = (next: Filter) => onView({ ...view, filter: next });
  const counts = countsByStatus(rows, filter);
  const notes = rows.map((row) => row.notes);
  const offered = {
    site: PLATFORMS.map((site) => ({ value: site, text: m.platform[site] })),
    tag: labelsOf(notes, 'tags').map((label) => ({ value: label, text: label })),
    list: labelsOf(notes, 'lists').map((label) => ({ value: label, text: label })),
  };
  const any = { site: words.anySite, tag: words.anyTag, list: words.anyList };
  return (
    <div className="filters">
      <fieldset className="segments">
        <legend className="sr">{words.status}</legend>
        {(['all', ...STATUSES] as const)
          .filter((name) => name === 'all' || counts[name] > 0 || filter.status === name)
          .map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={filter.status === (name === 'all' ? null : name)}
              onClick={() => onChange({ ...filter, status: name === 'all' ? null : name })}
            >
              {name === 'all' ? words.all : m.status[name]} <b>{counts[name]}</b>
            </button>
          ))}
      </fieldset>
      <input
        type="search"
        className="field"
        aria-label={words.find}
        placeholder={words.find}
        value={filter.text}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
      />
      {(['site', 'tag', 'list'] as const)
        .filter((part) => offered[part].length > 0)
        .map((part) => (
          <select
            key={part}
            className="field"
            aria-label={words[part]}
            value={filter[part] ?? ''}
            onChange={({ target }) => onChange({ ...filter, [part]: target.value || null })}
          >
            <option value="">{any[part]}</option>
            {offered[part].map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        ))}
      <select
        className="field"
        aria-label={words.sort}
        value={sort.by}
        onChange={({ target }) =>
          onView({ ...view, sort: firstSort(SORT_KEYS.find((one) => one === target.value) ?? 'added') })
        }
      >
        {SORT_KEYS.map((by) => (
          <option key={by} value={by}>
            {words.sortBy(words.sortKeys[by])}
          </option>
        ))}
      </select>
    </div>
  );
}
