import { standingOf } from '@/components/kpi/standing-words';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { Logo } from '@/components/ui/logo';
import { headlineMeasure } from '@/lib/compare/compare';
import type { Room } from '@/lib/content/anchors';
import type { TabView } from '@/lib/messaging/protocol';
import type { Report } from '@/lib/model/report';
import { stateOf } from './overlay-view-state';

interface OverlayPillProps {
  view: TabView | null;
  room: Room;
  onOpen: () => void;
}

/** The card put away: the leading figure and how it stands, or how far reading has come. */
export function OverlayPill({ view, room, onOpen }: OverlayPillProps) {
  const { m, f } = useI18n();
  const leading = view?.report ? leadingOf(view.report) : null;
  const state = stateOf(view);
  if (room === 'icon') {
    return (
      <button
        type="button"
        className="pill icon-only"
        aria-label={m.overlay.expand}
        title={m.overlay.expand}
        onClick={onOpen}
      >
        <Logo size={20} />
      </button>
    );
  }
  const error = view?.error ?? view?.report?.error;
  const waiting = state === 'error' && error ? m.page[error].title : m.overlay.reading;
  const name = leading
    ? m.overlay.openPill(
        `${m.kpi.label[leading.measure.id]} ${f.measure(leading.measure)}`,
        standingOf(leading, m).full,
      )
    : `${waiting}. ${m.overlay.expand}`;
  return (
    <button type="button" className="pill" aria-label={name} onClick={onOpen}>
      <Logo size={20} />
      {leading ? (
        <>
          <b>{f.measure(leading.measure)}</b>
          <span className="div" />
          <VerdictChip reported={leading} short />
        </>
      ) : (
        <>
          <span>{waiting}</span>
          {view?.report && state !== 'error' && (
            <span className="muted">
              {m.overlay.readingShort(view.report.progress.read, view.report.progress.wanted)}
            </span>
          )}
        </>
      )}
      <Icon name="up" small />
    </button>
  );
}

/** The first headline figure that has a value. */
const leadingOf = (report: Report) =>
  report.headline
    .map((kpi) => headlineMeasure(report, kpi))
    .find((reported) => reported !== null && reported.measure.value !== null) ?? null;
