import { useId } from 'react';

interface ToggleSettingProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** On or off. */
export function ToggleSetting({ label, value, onChange }: ToggleSettingProps) {
  const id = useId();
  return (
    <div className="setting toggle">
      <input id={id} type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
