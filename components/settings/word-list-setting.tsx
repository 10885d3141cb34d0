import { useId, useState } from 'react';

interface WordListSettingProps {
  label: string;
  help: string;
  value: readonly string[];
  /** Entries beyond this many are left out. */
  most: number;
  /** Entries are sentences: a comma ends none. */
  byLine?: boolean;
  onChange: (words: string[]) => void;
}

const LENGTH = 80;

/** A list of the user's own words, an entry a line (or between commas, where they are words). It is saved as it is typed; what is too long is cut. */
export function WordListSetting({ label, help, value, most, byLine = false, onChange }: WordListSettingProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field word-list"
        rows={3}
        value={draft ?? value.join('\n')}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setDraft(target.value);
          onChange(entriesOf(target.value.split(byLine ? '\n' : /[\n,;]/), most));
        }}
        onBlur={() => setDraft(null)}
      />
      <p id={`${id}-help`} className="setting-help">
        {help}
      </p>
    </div>
  );
}

/** Each once, whatever its case. */
function entriesOf(written: readonly string[], most: number): string[] {
  const entries = written.map((entry) => entry.trim().slice(0, LENGTH));
  const once = new Map(entries.filter(Boolean).map((entry) => [entry.toLowerCase(), entry]));
  return [...once.values()].slice(0, most);
}
