import { useEffect, useRef, useState } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  longest: number;
  onKeep: (value: string) => void;
  /** It may not be emptied. */
  isNeeded?: boolean;
  placeholder?: string;
  type?: 'text' | 'date' | 'url';
}

/** A line of text, kept when the field is left or goes away. */
export function TextField({ label, value, longest, onKeep, isNeeded, placeholder, type }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft === null) return;
    const text = draft.trim().slice(0, longest);
    if (text !== value && (text || !isNeeded)) onKeep(text);
    setDraft(null);
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => () => latest.current(), []);
  return (
    <label className="money-field">
      <span>{label}</span>
      <input
        className="field"
        type={type ?? 'text'}
        autoComplete="off"
        maxLength={longest}
        placeholder={placeholder}
        value={draft ?? value}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />
    </label>
  );
}
