import { standingOf } from '@/components/kpi/standing-words';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { Logo } from '@/components/ui/logo';
import { headlineMeasure } from '@/lib/compare/compare';
import type { Room } from '@/lib/content/anchors';
import type { Messages } from '@/lib/i18n/messages';
import type { TabView } from '@/lib/messaging/protocol';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { stateOf } from './overlay-view-state';

interface OverlayPillProps {
  view: TabView | null;
  room: Room;
  onOpen: () => void;
}

/** The card put away: the leading figure and how it stands, or how far reading has come. */
export function OverlayPill({ view, room, onOpen }: OverlayPillProps) {
  const { m, f } = useI18n();
  const opened = (view?.opening?.postId && view.report?.opened) || null;
  const leading = view?.report && !opened ? leadingOf(view.report) : null;
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
  const changed = view?.report?.changed.length ? view.report.profile.platform : null;
  const waiting = opened
    ? m.opening.read(opened.n, opened.needed, view?.report?.format ?? null)
    : state === 'error' && error
      ? m.page[error].title
      : changed
        ? m.changed.title(m.platform[changed])
        : m.overlay.reading;
  const { read, wanted } = view?.report?.progress ?? { read: 0, wanted: 0 };
  const progress =
    view?.report && !opened && !changed && state !== 'error' ? m.overlay.readingShort(read, wanted) : null;
  const name = leading
    ? m.overlay.openPill(`${m.kpi.label[leading.measure.id]} ${f.measure(leading.measure)}`, spoken(leading, m))
    : `${progress ? `${waiting} ${progress}` : waiting}. ${m.overlay.expand}`;
  return (
    <button type="button" className="pill" aria-label={name} onClick={onOpen}>
      <Logo size={20} />
      {leading ? (
        <>
          <b>{f.measure(leading.measure)}</b> <span className="div" />
          <VerdictChip reported={leading} short />
        </>
      ) : (
        <>
          <span>{waiting}</span> {progress && <span className="muted">{progress}</span>}
        </>
      )}
      <Icon name="up" small />
    </button>
  );
}

/** The word on the chip, then all of it: the pill can be called by what stands on it. */
function spoken(reported: ReportedMeasure, m: Messages): string {
  const { short, full } = standingOf(reported, m);
  return full.toLocaleLowerCase().startsWith(short.toLocaleLowerCase()) ? full : `${short}, ${full}`;
}

/** The first headline figure that has a value. */
const leadingOf = (report: Report) =>
  report.headline
    .map((kpi) => headlineMeasure(report, kpi))
    .find((reported) => reported !== null && reported.measure.value !== null) ?? null;
