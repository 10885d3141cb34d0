import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import type { Report } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';

interface CardActionsProps {
  report: Report;
  entry: ShortlistEntry | null;
  actions: OverlayActions;
}

/** What to do with this profile, and where the numbers came from. */
export function CardActions({ report, entry, actions }: CardActionsProps) {
  const { m, f } = useI18n();
  const read = report.posts.length;
  return (
    <footer>
      <div className="ov-act">
        {entry && entry.status !== 'shortlisted' ? (
          <button type="button" className="btn kept" title={m.overlay.changeStatus} onClick={actions.openPanel}>
            <Icon name="check" small /> <span className="ov-kept">{m.status[entry.status]}</span>
          </button>
        ) : entry ? (
          <button
            type="button"
            className="btn kept"
            title={m.overlay.inShortlist}
            onClick={() => void actions.toggleShortlist()}
          >
            <Icon name="check" small /> <span className="ov-kept">{m.overlay.kept}</span>{' '}
            <span className="undo">{m.overlay.undo}</span>
          </button>
        ) : (
          <button type="button" className="btn primary" onClick={() => void actions.toggleShortlist()}>
            {m.overlay.addToShortlist} <span className="kbd">S</span>
          </button>
        )}
        <button type="button" className="btn" onClick={actions.openCompare}>
          {m.overlay.compare}
        </button>
        <button type="button" className="btn" onClick={actions.openPanel}>
          {m.overlay.openPanel}
        </button>
      </div>
      <p className="ov-foot">{m.overlay.provenance(read, f.time(report.readAt))}</p>
    </footer>
  );
}
