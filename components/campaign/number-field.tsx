import { useEffect, useId, useRef, useState } from 'react';

interface NumberFieldProps {
  label: string;
  /** Shown: null where nothing is typed. */
  value: number | null;
  /** Null where the text is empty, `bad` where it is no such number. */
  read: (text: string) => number | null | 'bad';
  write: (value: number) => string;
  /** What to write instead. */
  bad: string;
  onKeep: (value: number | null) => void;
  /** Stands in the empty field. */
  placeholder?: string;
  /** What it is, in a line below. */
  hint?: string | null;
}

/** A number that is typed as one likes to, and kept when the field is left or goes away; what can't be read stays. */
export function NumberField({ label, value, read, write, bad, onKeep, placeholder, hint }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? null : read(draft);
  const isBad = typed === 'bad';
  const leave = () => {
    if (draft === null || typed === 'bad') return;
    if (typed !== value) onKeep(typed);
    setDraft(null);
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => () => latest.current(), []);
  const described = [isBad && `${id}-bad`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="money-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={isBad || undefined}
        aria-describedby={described || undefined}
        value={draft ?? (value === null ? '' : write(value))}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
      {isBad && (
        <p id={`${id}-bad`} className="money-bad" role="alert">
          {bad}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="money-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
