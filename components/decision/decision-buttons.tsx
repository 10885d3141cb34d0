import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { type ByKey, DECIDED_BY_KEY, isDecidable } from '@/lib/model/decision';
import type { ShortlistEntry } from '@/lib/model/shortlist';

interface DecisionButtonsProps {
  entry: ShortlistEntry | null;
  onDecide: (status: ByKey) => void;
  /** Where a later status is changed. */
  onLater?: () => void;
}

const KEYS: Record<ByKey, string> = { shortlisted: 'S', maybe: 'M', declined: 'X' };

/** Shortlist, maybe or decline: one press, one key; pressed again it is undone. A later status is shown instead. */
export function DecisionButtons({ entry, onDecide, onLater }: DecisionButtonsProps) {
  const { m } = useI18n();
  if (entry && !isDecidable(entry))
    return (
      <button
        type="button"
        className="btn sm kept"
        title={m.decision.changeStatus}
        disabled={!onLater}
        onClick={onLater}
      >
        <Icon name="check" small /> {m.status[entry.status]}
      </button>
    );
  return (
    <div className="decide">
      {DECIDED_BY_KEY.map((status) => {
        const isOn = entry?.status === status;
        return (
          <button
            key={status}
            type="button"
            className={status === 'shortlisted' && !isDecided(entry) ? 'btn sm primary' : 'btn sm'}
            aria-pressed={isOn}
            onClick={() => onDecide(status)}
          >
            {isOn && <Icon name="check" small />} {isOn ? m.status[status] : m.decision.act[status]}{' '}
            <span className="kbd">{KEYS[status]}</span>
          </button>
        );
      })}
    </div>
  );
}

const isDecided = (entry: ShortlistEntry | null): boolean => entry !== null && entry.status !== 'new';
