import { useI18n } from '@/components/ui/i18n';
import { type Decision, isFresh } from '@/lib/model/decision';
import type { Report } from '@/lib/model/report';
import { changesSince } from '@/lib/report/decided';
import { ReasonChips } from './reason-chips';
import { SinceThen } from './since-then';

interface DecisionLineProps {
  decision: Decision;
  report: Report;
  /** The user's own reasons; null: those that come with the product. */
  offered: readonly string[] | null;
  onReasons: (reasons: string[]) => void;
  onUndo: () => void;
}

/**
 * What the user decided of this profile. Just now: why, and undo. On a later visit, seen before: when, why, and what has
 * changed since.
 */
export function DecisionLine({ decision, report, offered, onReasons, onUndo }: DecisionLineProps) {
  const { m, f } = useI18n();
  const { status, reasons, at, figures } = decision;
  const because = reasons.join(', ');
  const now = Date.now();
  const words = status === null ? m.decision.takenOff : m.status[status];
  if (!isFresh(decision, now))
    return (
      <div className="decision">
        <p className="decision-say">{m.decision.before(words, f.date(at, now), because)}</p>
        <SinceThen changes={changesSince(figures, report)} known={figures.length > 0} />
      </div>
    );
  return (
    <div className="decision">
      <p className="decision-say" role="status">
        {m.decision.justNow(words, because)}{' '}
        <button type="button" className="btn sm quiet" onClick={onUndo}>
          {m.decision.undo}
        </button>
      </p>
      {(status === 'declined' || status === 'maybe') && (
        <ReasonChips offered={offered ?? m.decision.reasons} chosen={reasons} onChange={onReasons} />
      )}
    </div>
  );
}
