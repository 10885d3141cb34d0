import { DecisionButtons } from '@/components/decision/decision-buttons';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import type { Comparison } from '@/lib/model/comparison';
import type { Report } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';

interface CardActionsProps {
  report: Report;
  entry: ShortlistEntry | null;
  comparison: Comparison | null;
  actions: OverlayActions;
}

/** What to do with this profile, and where the numbers came from. */
export function CardActions({ report, entry, comparison, actions }: CardActionsProps) {
  const { m, f } = useI18n();
  const read = report.posts.length;
  return (
    <footer>
      <div className="ov-act">
        <DecisionButtons entry={entry} onDecide={(status) => void actions.decide(status)} onLater={actions.openPanel} />
      </div>
      <div className="ov-act more">
        <button
          type="button"
          className="btn"
          aria-pressed={comparison?.isIn ?? false}
          onClick={() => void actions.toggleCompared()}
        >
          {comparison?.isIn && <Icon name="check" small />} {m.overlay.compare} <span className="kbd">C</span>
        </button>
        <button type="button" className="btn" onClick={actions.openPanel}>
          {m.overlay.openPanel}
        </button>
      </div>
      <p className="ov-foot">{m.overlay.provenance(read, f.time(report.readAt))}</p>
    </footer>
  );
}
