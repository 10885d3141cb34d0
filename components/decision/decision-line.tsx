import { useI18n } from '@/components/ui/i18n';
import { type Decision, isFresh } from '@/lib/model/decision';
import type { Report } from '@/lib/model/report';
import { changesSince } from '@/lib/report/decided';
import type { DecisionActs } from './deciding';
import { ReasonChips } from './reason-chips';
import { SinceThen } from './since-then';

interface DecisionLineProps {
  decision: Decision;
  report: Report;
  /** The user's own reasons; null: those that come with the product. */
  offered: readonly string[] | null;
  onReason: DecisionActs['setReason'];
  onUndo: DecisionActs['undo'];
}

/**
 * What the user decided of this profile. Just now: why, and undo. On a later visit, seen before: when, why, and what has
 * changed since.
 */
export function DecisionLine({ decision, report, offered, onReason, onUndo }: DecisionLineProps) {
  const { m, f } = useI18n();
  const { status, reasons, at } = decision;
  const because = reasons.join(', ');
  const now = Date.now();
  const words = status === null ? m.decision.takenOff : m.status[status];
  if (!isFresh(decision, now))
    return (
      <div className="decision">
        <p className="decision-say">{m.decision.before(words, f.date(at, now), because)}</p>
        <SinceThen changes={changesSince(decision, report)} />
      </div>
    );
  return (
    <div className="decision">
      <p className="decision-say" role="status">
        {m.decision.justNow(words, because)}{' '}
        <button type="button" className="btn sm quiet" onClick={() => onUndo(decision)}>
          {m.decision.undo}
        </button>
      </p>
      {(status === 'declined' || status === 'maybe') && (
        <ReasonChips
          offered={offered ?? m.decision.reasons}
          chosen={reasons}
          onToggle={(...change) => onReason(decision, ...change)}
        />
      )}
    </div>
  );
}
