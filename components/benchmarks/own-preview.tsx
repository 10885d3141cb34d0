import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { ownEntries } from '@/lib/benchmarks/browse/entry';
import type { OwnPlan } from '@/lib/benchmarks/own-import/read-own';
import { figureWords, groupWords, rangeWords } from './entry-words';
import { useBenchmarkWords } from './use-benchmark-words';

/** Rows that are named one by one; of a file of another kind all are bad. */
const MOST_NAMED = 200;
/** So many show how the file was understood. */
const SHOWN = 5;

/** What was understood of a file, before anything is kept. */
export function OwnPreview({ plan: { rows, bad, missing, ignored } }: { plan: OwnPlan }) {
  const words = useBenchmarkWords();
  const { own } = words;
  const { brief } = usePageMessages();
  const all = { ...useI18n(), words };
  if (missing.length > 0) return <p role="alert">{own.missing(missing.join(', '))}</p>;
  return (
    <>
      <p role="status">{[own.found(rows.length), bad.length > 0 && own.bad(bad.length)].filter(Boolean).join(' · ')}</p>
      {ignored.length > 0 && <p className="muted">{own.ignored(ignored.join(', '))}</p>}
      {rows.length > 0 && (
        <details className="import-sample own-sample" open>
          <summary>{own.sample}</summary>
          <ul>
            {ownEntries(rows.slice(0, SHOWN)).map((entry) => {
              const [p25, p75, source] = entry.kind === 'own' ? [entry.own.p25, entry.own.p75, entry.own.source] : [];
              return (
                <li key={entry.key}>
                  <b>{groupWords(entry, all)}</b>
                  {brief.colon}
                  {[
                    entry.value !== null && figureWords(entry.value, entry.unit, all),
                    typeof p25 === 'number' &&
                      typeof p75 === 'number' &&
                      words.middle(rangeWords(p25, p75, entry.unit, all)),
                    source,
                    entry.year,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {bad.length > 0 && (
        <ul className="brief-bad">
          {bad.slice(0, MOST_NAMED).map(({ row, column, text, problem }) => (
            <li key={row}>
              <b>{own.row(row, column ?? '')}</b> {text && <code>{text}</code>}
              {brief.colon}
              {own.problems[problem]}
            </li>
          ))}
          {bad.length > MOST_NAMED && <li>{own.more(bad.length - MOST_NAMED)}</li>}
        </ul>
      )}
    </>
  );
}
