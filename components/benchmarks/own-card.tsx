import { useState } from 'react';
import { saveFile } from '@/components/shortlist/save-file';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { OWN_COLUMNS } from '@/lib/benchmarks/own-import/columns';
import { templateRows } from '@/lib/benchmarks/own-import/template';
import { toCsv } from '@/lib/export/csv';
import { LABELS } from '@/lib/export/words';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { TierBorders } from '@/lib/model/settings';
import { OwnImportDialog } from './own-import-dialog';
import type { OwnChange, OwnFigures } from './own-work';
import { useBenchmarkWords } from './use-benchmark-words';

interface OwnCardProps {
  figures: OwnFigures;
  borders: TierBorders;
  /** The last change, until the next one. */
  said: OwnChange | null;
  say: (said: OwnChange | null) => void;
}

const TEMPLATE = 'creator-gauge-benchmarks.csv';

/** The user's own figures: brought from a CSV file, taken away, either with its undo. */
export function OwnCard({ figures, borders, said, say }: OwnCardProps) {
  const { own: words } = useBenchmarkWords();
  const { lang } = useI18n();
  const [isImporting, setImporting] = useState(false);
  const { rows } = figures;
  const bringIn = async (file: string, added: OwnBenchmark[]) => {
    const undo = await figures.bringIn(added);
    say(undo && { text: words.done(added.length, file), undo });
  };
  const removeAll = async () => {
    const undo = await figures.remove(rows.map(({ id }) => id));
    say(undo && { text: words.removed(rows.length), undo });
  };
  const template = () => {
    const about = { source: words.exampleSource, note: words.exampleNote };
    const example = templateRows({ ...about, name: (kpi) => LABELS[lang].words.kpi[kpi] }, new Date().getFullYear());
    const columns = OWN_COLUMNS.map((header) => ({
      header,
      value: (row: (typeof example)[number]) => row[header],
    }));
    saveFile(TEMPLATE, toCsv(example, columns, lang), 'text/csv;charset=utf-8');
    say({ text: words.saved(TEMPLATE), undo: null });
  };
  return (
    <section className="card own-figures">
      <h2 className="h2">{words.title}</h2>
      <p className="muted">{words.help}</p>
      <p>
        {rows.length === 0 ? words.none : words.count(rows.length)}{' '}
        <button type="button" className="btn sm" onClick={() => setImporting(true)}>
          <PageIcon name="import" small /> {words.open}
        </button>{' '}
        <button type="button" className="btn sm quiet" onClick={template}>
          {words.template}
        </button>{' '}
        {rows.length > 0 && (
          <button type="button" className="btn sm quiet" onClick={() => void removeAll()}>
            {words.removeAll}
          </button>
        )}
      </p>
      <p role="status" className="removed">
        {said?.text}{' '}
        {said?.undo && (
          <button
            type="button"
            className="btn sm quiet"
            onClick={() => void said.undo?.().then((isBack) => say(isBack ? { text: words.undone, undo: null } : null))}
          >
            {words.undo}
          </button>
        )}
      </p>
      {isImporting && (
        <OwnImportDialog
          borders={borders}
          onImport={(file, added) => void bringIn(file, added)}
          onClose={() => setImporting(false)}
        />
      )}
    </section>
  );
}
