import { type ReactNode, useEffect, useId, useRef } from 'react';

interface CsvDialogProps {
  title: string;
  help: string;
  /** Names of the controls: the file's, the one that closes, the one that brings it in (null: nothing to bring in yet). */
  labels: { choose: string; cancel: string; bringIn: string | null };
  /** Why the file, or what is in it, can't be taken; empty: it can. */
  problem: string;
  /** Nothing that could be brought in. */
  isEmpty: boolean;
  onChoose: (file: File | undefined) => void;
  onBringIn: () => void;
  onClose: () => void;
  /** What was understood of the file. */
  children: ReactNode;
}

/** A file is chosen, what was understood of it is shown, and a press brings it in. */
export function CsvDialog({
  title,
  help,
  labels,
  problem,
  isEmpty,
  onChoose,
  onBringIn,
  onClose,
  children,
}: CsvDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog picker import" aria-labelledby={id} onClose={onClose}>
      <div className="import-body">
        <h2 id={id} className="h2">
          {title}
        </h2>
        <p className="muted">{help}</p>
        <label>
          {labels.choose}{' '}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            onChange={({ target }) => onChoose(target.files?.[0])}
          />
        </label>
        {children}
        {problem && <p role="alert">{problem}</p>}
      </div>
      <footer>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {labels.cancel}
        </button>
        {labels.bringIn && (
          <button
            type="button"
            className="btn sm primary"
            disabled={isEmpty}
            onClick={() => {
              // Closed by itself it gives the focus back.
              dialog.current?.close();
              onBringIn();
            }}
          >
            {labels.bringIn}
          </button>
        )}
      </footer>
    </dialog>
  );
}
