import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

interface NumberSettingProps {
  label: string;
  help?: string;
  value: number;
  low: number;
  high: number;
  onChange: (value: number) => void;
}

/** A whole number with bounds. What is out of range is kept on screen with words, and not saved. */
export function NumberSetting({ label, help, value, low, high, onChange }: NumberSettingProps) {
  const { settings } = usePageMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const wrong = draft !== null && !isWithin(draft, low, high);
  const commit = (text: string) => {
    setDraft(text);
    if (isWithin(text, low, high)) onChange(Number(text));
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field number"
        inputMode="numeric"
        value={draft ?? String(value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onChange={(event) => commit(event.target.value)}
        onBlur={() => !wrong && setDraft(null)}
      />
      <p id={`${id}-help`} className={wrong ? 'setting-error' : 'setting-help'} role={wrong ? 'alert' : undefined}>
        {wrong ? settings.outOfRange(low, high) : help}
      </p>
    </div>
  );
}

const isWithin = (text: string, low: number, high: number): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= low && Number(text) <= high;
