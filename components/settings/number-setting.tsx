import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';

interface NumberSettingProps {
  label: string;
  help?: string;
  value: number;
  low: number;
  high: number;
  onChange: (value: number) => void;
}

/** A whole number with bounds, in groups of three where it stands and also where it is typed so. What is out of range is kept on screen with words, and not saved. */
export function NumberSetting({ label, help, value, low, high, onChange }: NumberSettingProps) {
  const { settings } = usePageMessages();
  const { f } = useI18n();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const wrong = draft !== null && !isWithin(draft, low, high);
  const commit = (text: string) => {
    setDraft(text);
    if (isWithin(text, low, high)) onChange(numberOf(text));
  };
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field number"
        inputMode="numeric"
        value={draft ?? f.whole(value)}
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

/** NaN for anything but digits, plain or in groups of three: "50000", "50,000", "50 000". */
const numberOf = (text: string): number =>
  /^(\d+|\d{1,3}([\s,.]\d{3})+)$/.test(text.trim()) ? Number(text.replace(/\D/g, '')) : Number.NaN;

const isWithin = (text: string, low: number, high: number): boolean => numberOf(text) >= low && numberOf(text) <= high;
