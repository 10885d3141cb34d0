import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

interface WatchListSettingProps {
  value: readonly string[];
  onChange: (watchList: string[]) => void;
}

const MOST = 200;
const LENGTH = 80;

/** The user's watch list, an entry a line (or between commas). It is saved as it is typed; what is too long is cut. */
export function WatchListSetting({ value, onChange }: WatchListSettingProps) {
  const { settings: words } = usePageMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{words.watchList}</label>
      <textarea
        id={id}
        className="field watch-list"
        rows={3}
        value={draft ?? value.join('\n')}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setDraft(target.value);
          onChange(entriesOf(target.value));
        }}
        onBlur={() => setDraft(null)}
      />
      <p id={`${id}-help`} className="setting-help">
        {words.watchListHelp}
      </p>
    </div>
  );
}

/** Each once, whatever its case. */
function entriesOf(text: string): string[] {
  const entries = text.split(/[\n,;]/).map((entry) => entry.trim().slice(0, LENGTH));
  const once = new Map(entries.filter(Boolean).map((entry) => [entry.toLowerCase(), entry]));
  return [...once.values()].slice(0, MOST);
}
