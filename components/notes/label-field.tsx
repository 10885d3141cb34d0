import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { PageIcon } from '@/components/ui/page-icon';
import { type LabelKind, labelsIn, MOST_LABELS } from '@/lib/model/notes';

interface LabelFieldProps {
  kind: LabelKind;
  labels: readonly string[];
  /** Those in use, offered while one is typed. */
  known: readonly string[];
  onLabel: (label: string, isOn: boolean) => void;
}

/** A profile's tags or lists: each with what takes it away, and a field for one more. */
export function LabelField({ kind, labels, known, onLabel }: LabelFieldProps) {
  const { notes: words } = usePageMessages();
  const [draft, setDraft] = useState('');
  const id = useId();
  const add = () => {
    for (const label of labelsIn(draft)) onLabel(label, true);
    setDraft('');
  };
  return (
    <div className="label-field">
      <span className="setting-label" id={`${id}-name`}>
        {words[kind]}
      </span>
      <ul aria-labelledby={`${id}-name`}>
        {labels.map((label) => (
          <li key={label} className="label-chip">
            {label}
            <button type="button" aria-label={words.remove[kind](label)} onClick={() => onLabel(label, false)}>
              <PageIcon name="close" small />
            </button>
          </li>
        ))}
      </ul>
      {labels.length < MOST_LABELS && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            className="field"
            list={`${id}-known`}
            aria-label={words.add[kind]}
            placeholder={words.add[kind]}
            value={draft}
            onChange={({ target }) => setDraft(target.value)}
            onBlur={add}
          />
          <datalist id={`${id}-known`}>
            {known.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </form>
      )}
    </div>
  );
}
