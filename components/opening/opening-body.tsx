import { KpiTile } from '@/components/kpi/kpi-tile';
import { useI18n } from '@/components/ui/i18n';
import { Progress } from '@/components/ui/progress';
import { headlineMeasure } from '@/lib/compare/compare';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import type { Messages } from '@/lib/i18n/messages';
import type { Failure } from '@/lib/messaging/protocol';
import type { OpeningState } from '@/lib/model/opening';
import type { Format } from '@/lib/model/platform';
import type { Opened, Report, ReportedMeasure } from '@/lib/model/report';
import { nextVideo, readingOf, type VideoReading } from '@/lib/report/opening';
import { OpenNextButton } from './open-next-button';

interface OpeningBodyProps {
  report: Report;
  opened: Opened;
  opening: OpeningState;
  failure: Failure | null;
  actions: OverlayActions;
  onWhy: (reported: ReportedMeasure) => void;
}

/** On the page of a video that a press opened: what came of it, the next one, and the way back. */
export function OpeningBody({ report, opened, opening, failure, actions, onWhy }: OpeningBodyProps) {
  const { m } = useI18n();
  const { format } = report;
  const reading = readingOf(report, opening);
  const isDone = opened.n >= opened.needed;
  const next = nextVideo(opened, opening.tried);
  const rate = isDone && headlineMeasure(report, 'engagementRateByViews');
  return (
    <>
      <div className="ov-say">
        <div role="status">
          <h3>{m.opening.read(opened.n, opened.needed, format)}</h3>
          <p>{isDone ? m.opening.complete : said(reading, format, m)}</p>
        </div>
        <Progress done={opened.n} of={opened.needed} />
        {!isDone && !next && reading.state !== 'reading' && (
          <p className="ov-hint">{m.opening.tooFew(opened.needed, format)}</p>
        )}
        {failure && (
          <p className="ov-failure" role="alert">
            {m.failure[failure.reason]}
          </p>
        )}
      </div>
      {rate && (
        <div className="ov-kpis">
          <KpiTile reported={rate} form="row" onWhy={onWhy} />
        </div>
      )}
      <div className="opening-act">
        {next && reading.state !== 'reading' && (
          <OpenNextButton opened={opened} format={format} primary onOpen={() => void actions.openNext()} />
        )}
        <button type="button" className={isDone ? 'btn primary' : 'btn'} onClick={actions.backToChannel}>
          {m.opening.back}
        </button>
        {!isDone && (
          <button type="button" className="btn" onClick={() => void actions.stopOpening()}>
            {m.opening.stop}
          </button>
        )}
      </div>
    </>
  );
}

function said({ state, reason }: VideoReading, format: Format | null, m: Messages): string {
  if (state === 'read') return m.opening.isRead(format);
  if (state === 'reading') return m.opening.reading(format);
  if (!reason) return m.opening.unread(format);
  const isOff = reason === 'disabled' || reason === 'hidden';
  return m.opening.doesNotCount(format, isOff ? m.opening.withheld : { ...m.reason, ...m.excluded }[reason]);
}
