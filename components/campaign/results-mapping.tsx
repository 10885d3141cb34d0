import { usePageMessages } from '@/components/desk/page-messages';
import { RESULT_FIELDS, type ResultField, type ResultMapping, WHO_FIELDS } from '@/lib/campaign/import/columns';
import { shownText } from '@/lib/campaign/import/lines';
import type { ImportFile } from '@/lib/shortlist/import/read-file';

interface ResultsMappingProps {
  file: Pick<ImportFile, 'headers' | 'rows'>;
  mapping: ResultMapping;
  onMapping: (mapping: ResultMapping) => void;
}

/** So much of a cell shows what a column holds. */
const SHOWN = 40;

/**
 * Which column says what. A shop's file has eighty columns, so the fields are listed rather than them; and only of a
 * column that is taken a cell is shown, for the others may hold customers.
 */
export function ResultsMapping({ file: { headers, rows }, mapping, onMapping }: ResultsMappingProps) {
  const { results: words } = usePageMessages();
  const choose = (field: ResultField, column: number | null) =>
    // A column is one field's: the other gives it up.
    onMapping(mapping.map((one, at) => (at === column ? field : one === field ? null : one)));
  // A line of totals names nobody, and is no example.
  const isNamed = (row: readonly string[]) => WHO_FIELDS.some((field) => row[mapping.indexOf(field)]?.trim());
  const examples = [...rows.filter(isNamed), ...rows];
  const columns = headers.map((header, at) => ({ at, name: header || words.column(at + 1) }));
  return (
    <details className="mapping" open>
      <summary>{words.columns}</summary>
      <ul>
        {RESULT_FIELDS.map((field) => {
          const column = mapping.indexOf(field);
          const cell = examples.find((row) => row[column]?.trim())?.[column];
          return (
            <li key={field}>
              <label>
                <span>
                  {words.fields[field]} {cell && <small>{shownText(cell).slice(0, SHOWN)}</small>}
                </span>
                <select
                  className="field"
                  value={column < 0 ? '' : column}
                  onChange={({ target }) => choose(field, target.value === '' ? null : Number(target.value))}
                >
                  <option value="">{words.noColumn}</option>
                  {columns.map(({ at, name }) => (
                    <option key={at} value={at}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="muted">{words.privacy}</p>
    </details>
  );
}
