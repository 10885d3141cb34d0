import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { ImportedProfile } from '@/lib/model/imported';
import { LARGEST_IMPORT } from '@/lib/model/imported';
import { guessMapping, type Mapping } from '@/lib/shortlist/import/columns';
import { decode } from '@/lib/shortlist/import/decode';
import { type ImportFile, LARGEST_FILE, readFile } from '@/lib/shortlist/import/read-file';
import { readRows, type Unsaid } from '@/lib/shortlist/import/read-rows';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { ImportPreview } from './import-preview';

interface ImportDialogProps {
  /** The shortlist as it is. */
  rows: readonly ShortlistRow[];
  onImport: (file: string, profiles: ImportedProfile[]) => void;
  onClose: () => void;
}

/** A CSV file is chosen, what was understood of it is shown, and a press brings it in. */
export function ImportDialog({ rows, onImport, onClose }: ImportDialogProps) {
  const { importing: words } = usePageMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<{ file: ImportFile; mapping: Mapping } | null>(null);
  const [unsaid, setUnsaid] = useState<Unsaid>({ site: null, currency: null });
  const [problem, setProblem] = useState('');
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const plan = useMemo(() => chosen && readRows(chosen.file, chosen.mapping, unsaid), [chosen, unsaid]);
  const choose = async (picked: File | undefined) => {
    if (!picked) return;
    setChosen(null);
    setProblem('');
    if (picked.size > LARGEST_FILE) return setProblem(words.tooLarge(picked.name));
    try {
      const file = readFile(picked.name, decode(new Uint8Array(await picked.arrayBuffer())));
      if (file) setChosen({ file, mapping: guessMapping(file.headers) });
      else setProblem(words.empty(picked.name));
    } catch (error) {
      setProblem(words.unreadable(picked.name, error instanceof Error ? error.message : String(error)));
    }
  };
  const count = plan?.profiles.length ?? 0;
  const isTooMany = count > LARGEST_IMPORT;
  return (
    <dialog ref={dialog} className="dialog picker import" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="h2">
        {words.title}
      </h2>
      <p className="muted">{words.help}</p>
      <label>
        {words.choose}{' '}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </label>
      {problem && <p role="alert">{problem}</p>}
      {chosen && plan && (
        <ImportPreview
          file={chosen.file}
          mapping={chosen.mapping}
          onMapping={(mapping) => setChosen({ ...chosen, mapping })}
          unsaid={unsaid}
          onUnsaid={setUnsaid}
          plan={plan}
          rows={rows}
        />
      )}
      {isTooMany && <p role="alert">{words.tooMany(count, LARGEST_IMPORT)}</p>}
      <footer>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
        {chosen && plan && (
          <button
            type="button"
            className="btn sm primary"
            disabled={count === 0 || isTooMany}
            onClick={() => {
              // Closed by itself it gives the focus back.
              dialog.current?.close();
              onImport(chosen.file.name, plan.profiles);
            }}
          >
            {plan.bad.length > 0 ? words.importWithout(count, plan.bad.length) : words.import(count)}
          </button>
        )}
      </footer>
    </dialog>
  );
}
