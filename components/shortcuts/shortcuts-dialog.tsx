import { useId, useLayoutEffect, useRef } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { BrowserKeys } from '@/lib/messaging/browser-keys';
import type { Command } from '@/lib/messaging/protocol';

interface ShortcutsDialogProps {
  isOpen: boolean;
  /** As the user has set them in the browser. */
  keys: BrowserKeys;
  /** The browser did not open its page where they are changed. */
  hasFailed: boolean;
  onClose: () => void;
  /** Opens the browser's page where they are changed. */
  onChange: () => void;
}

/** Every key and what it does: letters within our screens, and the keys of the whole browser as they are set now. */
export function ShortcutsDialog({ isOpen, keys, hasFailed, onClose, onChange }: ShortcutsDialogProps) {
  const { shortcuts: words } = usePageMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const closing = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!isOpen) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    // Else the first button has the focus, and Enter leaves for the browser's settings.
    closing.current?.focus();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className="dialog shortcuts"
      aria-labelledby={id}
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={id} className="h2">
        {words.title}
      </h2>
      <h3>{words.here}</h3>
      <KeyList rows={Object.entries(words.letters)} />
      <h3>{words.everywhere}</h3>
      <KeyList rows={Object.entries(words.commands).map(([command, does]) => [keys[command as Command] ?? '', does])} />
      {hasFailed && <p role="alert">{words.failed}</p>}
      <footer>
        <button type="button" className="btn sm" onClick={onChange}>
          {words.change}
        </button>
        <button ref={closing} type="button" className="btn sm primary" onClick={onClose}>
          {words.close}
        </button>
      </footer>
    </dialog>
  );
}

/** `key` is empty where a command has none. */
function KeyList({ rows }: { rows: readonly (readonly [key: string, does: string])[] }) {
  const { shortcuts: words } = usePageMessages();
  return (
    <dl>
      {rows.map(([key, does]) => (
        <div key={does}>
          <dt>{key ? <kbd className="kbd">{key}</kbd> : <small className="muted">{words.none}</small>}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
