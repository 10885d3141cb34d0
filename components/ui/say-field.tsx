interface SayFieldProps {
  label: string;
  /** Stands for "not said". */
  none: string;
  value: string | null;
  options: readonly { value: string; text: string }[];
  onChange: (value: string | null) => void;
}

/** Asks the user for what a pasted text or a file does not say; null: not said. */
export function SayField({ label, none, value, options, onChange }: SayFieldProps) {
  return (
    <label className="say-field">
      {label}{' '}
      <select className="field" value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
