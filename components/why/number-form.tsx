import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

interface NumberFormProps {
  label: string;
  /** What stands in the field at first. */
  first: string;
  read: (text: string) => number | null;
  bad: string;
  help?: string;
  /** False where it could not be kept: then the field stays as it is. */
  onSave: (value: number) => Promise<boolean>;
}

/** One number to type and to save; what can't be read is told and not saved. */
export function NumberForm({ label, first, read, bad, help, onSave }: NumberFormProps) {
  const { why } = usePageMessages();
  const [text, setText] = useState(first);
  const [isBad, setBad] = useState(false);
  const id = useId();
  const save = async () => {
    const value = read(text);
    setBad(value === null);
    if (value !== null) await onSave(value);
  };
  return (
    <form
      className="why-number"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        value={text}
        aria-invalid={isBad}
        aria-describedby={isBad || help ? `${id}-help` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setBad(false);
        }}
      />
      <button type="submit" className="btn sm">
        {why.save}
      </button>
      {(isBad || help) && (
        <small id={`${id}-help`} className={isBad ? 'why-bad' : undefined} role={isBad ? 'alert' : undefined}>
          {isBad ? bad : help}
        </small>
      )}
    </form>
  );
}
