import { WatchLine } from '@/components/brands/watch-line';
import { ChangedLine } from '@/components/kpi/changed-line';
import { verdictLine } from '@/components/kpi/verdict-line';
import { type OpeningPress, OpenNext } from '@/components/opening/open-next';
import { useI18n } from '@/components/ui/i18n';
import { Progress } from '@/components/ui/progress';
import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { TabView } from '@/lib/messaging/protocol';
import type { ViewState } from './overlay-view-state';

interface CardSayProps {
  view: TabView | null;
  state: ViewState;
  opening: OpeningPress;
}

/** The first line: the strongest finding, or what stands in the way of one; then what could not be done. */
export function CardSay({ view, state, opening }: CardSayProps) {
  const { m, f } = useI18n();
  const { title, body } = said(view, state, m, f);
  const report = view?.report;
  const showsProgress = report && state !== 'error' && report.progress.read < report.progress.wanted;
  const hint = hintOf(view, m);
  return (
    <div className="ov-say">
      {/* The line alone is announced: counting posts aloud would talk over the page. */}
      <div role="status">
        <h3>{title}</h3>
      </div>
      {body && <p>{body}</p>}
      {showsProgress && <Progress done={report.progress.read} of={report.progress.wanted} />}
      {report && state !== 'error' && <OpenNext report={report} press={opening} />}
      {report && <ChangedLine report={report} title={title} className="ov-hint" />}
      {report && <WatchLine report={report} />}
      {hint && <p className="ov-hint">{hint}</p>}
      {view?.tapMissing && <p className="ov-hint">{m.overlay.tapMissing}</p>}
      {view?.failure && (
        <p className="ov-failure" role="alert">
          {m.failure[view.failure.reason]}
        </p>
      )}
    </div>
  );
}

function said(view: TabView | null, state: ViewState, m: Messages, f: Formats): { title: string; body: string } {
  const report = view?.report ?? null;
  const error = view?.error ?? report?.error ?? null;
  if (state === 'error' && error) return m.page[error];
  if (!report || state === 'loading') {
    const progress = report?.progress;
    return {
      title: m.overlay.reading,
      body: progress ? m.overlay.readingBody(progress.read, progress.wanted) : m.overlay.readingNothing,
    };
  }
  if (state === 'few') {
    const { progress, profile, posts } = report;
    const isWhole = profile.postsTotal !== null && posts.length >= profile.postsTotal.high;
    return {
      title: m.overlay.notEnough,
      body: isWhole ? m.overlay.allRead(posts.length) : m.overlay.notEnoughBody(progress.read, progress.wanted),
    };
  }
  const line = verdictLine(report, m, f);
  return { title: line.title, body: line.facts };
}

/** What the user can do for figures that this page does not show. */
function hintOf(view: TabView | null, m: Messages): string | null {
  const report = view?.report;
  if (!report || report.error) return null;
  const plays = report.measures.find(({ measure }) => measure.id === 'viewsPerPost')?.measure;
  const hasReels = report.posts.some(({ format }) => format === 'reel');
  return report.profile.platform === 'instagram' && hasReels && plays?.reason === 'not-on-this-page'
    ? m.overlay.openReelsTab
    : null;
}
