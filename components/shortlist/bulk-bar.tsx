import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { COMPARE_MAXIMUM } from '@/lib/model/comparison';
import { LABEL_LENGTH, type LabelKind, labelsIn } from '@/lib/model/notes';
import { STATUSES, type Status } from '@/lib/model/shortlist';

interface BulkBarProps {
  count: number;
  /** Labels that are in use. */
  known: Record<LabelKind, readonly string[]>;
  onStatus: (status: Status | null) => void;
  onLabel: (kind: LabelKind, labels: string[], isOn: boolean) => void;
  onCompare: () => void;
  onClear: () => void;
}

const CHANGES = ['setStatus', 'addTag', 'addList', 'removeTag', 'removeList'] as const;
type BulkChange = (typeof CHANGES)[number];
const LABELS: Record<Exclude<BulkChange, 'setStatus'>, { kind: LabelKind; isOn: boolean }> = {
  addTag: { kind: 'tags', isOn: true },
  addList: { kind: 'lists', isOn: true },
  removeTag: { kind: 'tags', isOn: false },
  removeList: { kind: 'lists', isOn: false },
};

/** What can be done with all selected profiles at once. */
export function BulkBar({ count, known, onStatus, onLabel, onCompare, onClear }: BulkBarProps) {
  const { shortlist: words } = usePageMessages();
  const { m } = useI18n();
  const [change, setChange] = useState<BulkChange>('setStatus');
  const [status, setStatus] = useState<Status>('contacted');
  const [label, setLabel] = useState('');
  const id = useId();
  const apply = () => {
    if (change === 'setStatus') return onStatus(status);
    const { kind, isOn } = LABELS[change];
    const labels = labelsIn(label);
    if (labels.length > 0) onLabel(kind, labels, isOn);
    setLabel('');
  };
  return (
    <form
      className="bulk"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <b>{words.selected(count)}</b>
      <select
        className="field"
        aria-label={words.selected(count)}
        value={change}
        onChange={({ target }) => setChange(CHANGES.find((one) => one === target.value) ?? 'setStatus')}
      >
        {CHANGES.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
      {change === 'setStatus' ? (
        <select
          className="field"
          aria-label={words.setStatus}
          value={status}
          onChange={({ target }) => setStatus(STATUSES.find((one) => one === target.value) ?? 'new')}
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {m.status[one]}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            className="field"
            aria-label={words[change]}
            list={id}
            maxLength={LABEL_LENGTH}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
          <datalist id={id}>
            {known[LABELS[change].kind].map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
      <button type="submit" className="btn">
        {words.apply}
      </button>
      <button
        type="button"
        className="btn quiet"
        disabled={count > COMPARE_MAXIMUM}
        title={count > COMPARE_MAXIMUM ? words.compareTooMany : undefined}
        onClick={onCompare}
      >
        <PageIcon name="compare" small /> {words.compare}
      </button>
      <button type="button" className="btn quiet" onClick={() => onStatus(null)}>
        <PageIcon name="close" small /> {words.removeMany}
      </button>
      <button type="button" className="btn quiet" onClick={onClear}>
        {words.selectNone}
      </button>
    </form>
  );
}
