import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type OwnPlan, readOwnBenchmarks } from '@/lib/benchmarks/own-import/read-own';
import { LARGEST_BENCHMARK_IMPORT, type OwnBenchmark } from '@/lib/model/own-benchmark';
import type { TierBorders } from '@/lib/model/settings';
import { decode } from '@/lib/shortlist/import/decode';
import { type ImportFile, readFile } from '@/lib/shortlist/import/read-file';
import { OWN_LEXICON } from './own-lexicon';
import { OwnPreview } from './own-preview';
import { useBenchmarkWords } from './use-benchmark-words';

interface OwnImportDialogProps {
  borders: TierBorders;
  onImport: (file: string, rows: OwnBenchmark[]) => void;
  onClose: () => void;
}

/** Larger files are no sheet of figures. */
const LARGEST_FILE = 5_000_000;

/** A CSV file is chosen, what was understood of it is shown, and a press brings it in. */
export function OwnImportDialog({ borders, onImport, onClose }: OwnImportDialogProps) {
  const { own: words } = useBenchmarkWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [file, setFile] = useState<ImportFile | null>(null);
  const [problem, setProblem] = useState('');
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const plan: OwnPlan | null = useMemo(
    () => file && readOwnBenchmarks(file, { lexicon: OWN_LEXICON, borders, now: Date.now() }),
    [file, borders],
  );
  const choose = async (picked: File | undefined) => {
    if (!picked) return;
    setFile(null);
    setProblem('');
    if (picked.size > LARGEST_FILE) return setProblem(words.tooLarge(picked.name));
    try {
      const read = readFile(picked.name, decode(new Uint8Array(await picked.arrayBuffer())));
      if (read) setFile(read);
      else setProblem(words.empty(picked.name));
    } catch (error) {
      setProblem(words.unreadable(picked.name, error instanceof Error ? error.message : String(error)));
    }
  };
  const count = plan?.rows.length ?? 0;
  const isTooMany = count > LARGEST_BENCHMARK_IMPORT;
  return (
    <dialog ref={dialog} className="dialog picker import" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="h2">
        {words.dialog}
      </h2>
      <p className="muted">{words.rule}</p>
      <label>
        {words.choose}{' '}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </label>
      {problem && <p role="alert">{problem}</p>}
      {plan && <OwnPreview plan={plan} />}
      {isTooMany && <p role="alert">{words.tooMany(count, LARGEST_BENCHMARK_IMPORT)}</p>}
      <footer>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
        {file && plan && (
          <button
            type="button"
            className="btn sm primary"
            disabled={count === 0 || isTooMany}
            onClick={() => {
              // Closed by itself it gives the focus back.
              dialog.current?.close();
              onImport(file.name, plan.rows);
            }}
          >
            {words.import(count, plan.bad.length)}
          </button>
        )}
      </footer>
    </dialog>
  );
}
