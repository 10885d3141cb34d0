import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { DecidedFigure, Decision } from '@/lib/model/decision';

/** Every decision on a profile with the numbers as they were, newest first; nothing where there is none. */
export function DecisionLog({ decisions }: { decisions: readonly Decision[] }) {
  const { m, f } = useI18n();
  const { decisionLog } = usePageMessages();
  if (decisions.length === 0) return null;
  const now = Date.now();
  return (
    <details className="decision-log">
      <summary>{decisionLog.title(decisions.length)}</summary>
      <ol>
        {decisions.map(({ at, status, reasons, figures }) => (
          <li key={at}>
            <p>
              {m.decision.before(
                status === null ? m.decision.takenOff : m.status[status],
                f.date(at, now),
                reasons.join(', '),
              )}
            </p>
            <Figures figures={figures} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Figures({ figures }: { figures: readonly DecidedFigure[] }) {
  const { m, f } = useI18n();
  const { decisionLog } = usePageMessages();
  if (figures.length === 0) return <p className="muted">{decisionLog.noFigures}</p>;
  return (
    <dl className="decision-figures">
      {figures.map(({ id, basis, value, low, high, unit }) => (
        <div key={id}>
          <dt>
            {id === 'followers' ? m.decision.followers : m.kpi.label[id]}
            {basis && <small> {m.kpi.basis[basis]}</small>}
          </dt>
          <dd>
            {f.value(value, unit)}
            {low !== null && high !== null && low !== high && <small> {f.range(low, high, unit)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
