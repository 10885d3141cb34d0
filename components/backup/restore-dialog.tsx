import { useEffect, useId, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { readBackup } from '@/lib/backup/read-backup';
import { type Backup, type Contents, contentsOf } from '@/lib/backup/tables';
import type { DataCare } from './backup-card';

interface RestoreDialogProps {
  care: DataCare;
  onRestore: (backup: Backup, how: 'merge' | 'replace') => void;
  onClose: () => void;
}

const HOW = ['merge', 'replace'] as const;

/** A backup is chosen, what it holds is shown beside what is here, and a press brings it back. */
export function RestoreDialog({ care, onRestore, onClose }: RestoreDialogProps) {
  const { backup: words } = usePageMessages();
  const { f } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<{ backup: Backup; here: Contents | null } | null>(null);
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const [problem, setProblem] = useState<{ text: string; where: string } | null>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setChosen(null);
    setProblem(null);
    const read = readBackup(await file.text());
    if (!read.ok) return setProblem({ text: words.problems[read.problem](file.name), where: read.where });
    const here = await care.makeBackup();
    setChosen({ backup: read.backup, here: here.ok ? contentsOf(here.value) : null });
  };
  return (
    <dialog ref={dialog} className="dialog picker restore" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="h2">
        {words.restore}
      </h2>
      <label>
        {words.choose}{' '}
        <input type="file" accept=".json,application/json" onChange={({ target }) => void choose(target.files?.[0])} />
      </label>
      {problem && (
        <p role="alert">
          {problem.text} <small>{problem.where}</small>
        </p>
      )}
      {chosen && (
        <>
          <Holding title={words.madeOn(f.dateWithYear(chosen.backup.madeAt))} contents={contentsOf(chosen.backup)} />
          {chosen.here && <Holding title={words.here} contents={chosen.here} />}
          <fieldset>
            <legend className="sr">{words.how}</legend>
            {HOW.map((one) => (
              <label key={one}>
                <input type="radio" name="how" checked={how === one} onChange={() => setHow(one)} /> {words[one]}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <footer>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
        {chosen && (
          <button
            type="button"
            className="btn sm primary"
            onClick={() => {
              dialog.current?.close();
              onRestore(chosen.backup, how);
            }}
          >
            {words.apply}
          </button>
        )}
      </footer>
    </dialog>
  );
}

function Holding({ title, contents }: { title: string; contents: Contents }) {
  const { backup: words } = usePageMessages();
  const parts = (Object.keys(contents) as (keyof Contents)[]).map((part) => words.holds[part](contents[part]));
  return (
    <p>
      <b>{title}</b>
      <br />
      {parts.join(' · ')}
    </p>
  );
}
