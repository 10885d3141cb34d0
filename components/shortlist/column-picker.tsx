import { useEffect, useId, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { type ColumnKey, HEADERS } from '@/lib/export/headers';
import { PROFILE_COLUMNS } from '@/lib/export/presets';
import { type ExportPreset, PRESET_NAME_LENGTH } from '@/lib/model/settings';

interface ColumnPickerProps {
  /** The preset that is changed; null: a new one. */
  preset: ExportPreset | null;
  /** Names that other presets have. */
  taken: readonly string[];
  onSave: (preset: ExportPreset) => void;
  onDelete: () => void;
  onClose: () => void;
}

/** Which columns a file of the user's own has, and in which order. */
export function ColumnPicker({ preset, taken, onSave, onDelete, onClose }: ColumnPickerProps) {
  const { columnPicker: words } = usePageMessages();
  const { lang } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(preset?.name ?? '');
  const [order, setOrder] = useState<ColumnKey[]>(() => [
    ...new Set([...(preset?.columns ?? []), ...PROFILE_COLUMNS].filter(isColumn)),
  ]);
  const [chosen, setChosen] = useState<ReadonlySet<ColumnKey>>(new Set(preset?.columns.filter(isColumn) ?? order));
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const columns = order.filter((key) => chosen.has(key));
  const move = (key: ColumnKey, by: -1 | 1) => {
    const at = order.indexOf(key);
    const next = order.filter((one) => one !== key);
    next.splice(Math.max(0, at + by), 0, key);
    setOrder(next);
  };
  const toggle = (key: ColumnKey, isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, key] : [...chosen].filter((one) => one !== key)));
  return (
    <dialog ref={dialog} className="dialog picker" aria-labelledby={id} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
          onSave({ name: name.trim(), columns });
        }}
      >
        <h2 id={id} className="h2">
          {words.title}
        </h2>
        <label>
          {words.name}{' '}
          <input
            className="field"
            required
            pattern=".*\S.*"
            maxLength={PRESET_NAME_LENGTH}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <p role="status">{taken.includes(name.trim()) && words.replaces(name.trim())}</p>
        <ol>
          {order.map((key, index) => {
            const header = HEADERS[key][lang];
            return (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.has(key)}
                    onChange={({ target }) => toggle(key, target.checked)}
                  />{' '}
                  {header}
                </label>
                <button
                  type="button"
                  className="btn icon"
                  aria-label={words.up(header)}
                  disabled={index === 0}
                  onClick={() => move(key, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="btn icon"
                  aria-label={words.down(header)}
                  disabled={index === order.length - 1}
                  onClick={() => move(key, 1)}
                >
                  ↓
                </button>
              </li>
            );
          })}
        </ol>
        <footer>
          {preset && (
            <button type="button" className="btn sm danger" onClick={onDelete}>
              {words.remove}
            </button>
          )}
          <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" className="btn sm primary" disabled={columns.length === 0}>
            {words.save(columns.length)}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

/** A later version may have dropped a column that a preset names. */
const isColumn = (key: string): key is ColumnKey => (PROFILE_COLUMNS as readonly string[]).includes(key);
