import { type CSSProperties, useRef, useState } from 'react';
import { DecisionLine } from '@/components/decision/decision-line';
import { Explanation } from '@/components/kpi/explanation';
import { kpiAnchor } from '@/components/kpi/kpi-anchor';
import { OpeningBody } from '@/components/opening/opening-body';
import { QueueLine } from '@/components/queue/queue-line';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import type { TabView } from '@/lib/messaging/protocol';
import { isStanding } from '@/lib/model/decision';
import type { CardPlace } from '@/lib/model/settings';
import { nextPress, videoPress } from '@/lib/report/next-press';
import { CardActions } from './card-actions';
import { CardHead } from './card-head';
import { CardKpis } from './card-kpis';
import { CardSay } from './card-say';
import { CompareLine } from './compare-line';
import { moveFocus } from './move-focus';
import { stateOf } from './overlay-view-state';
import { useDrag } from './use-drag';
import { useKeys } from './use-keys';
import { useOpenedFocus } from './use-opened-focus';
import { useWhy } from './use-why';

interface OverlayCardProps {
  view: TabView | null;
  /** Where it was dragged to on this site. */
  place: CardPlace | null;
  actions: OverlayActions;
  /** The user's own reasons for a decision; null: the product's. */
  reasons?: readonly string[] | null;
}

/**
 * The card: who, the verdict line, the headline KPIs, further rows, what to do, and where the numbers came from. On the
 * page of a video that the user opened for its channel: how far that has come.
 */
export function OverlayCard({ view, place, actions, reasons = null }: OverlayCardProps) {
  const card = useRef<HTMLElement>(null);
  const report = view?.report ?? null;
  const state = stateOf(view);
  const next = nextPress(view?.queue, videoPress(report, view?.opening));
  const why = useWhy(card, report);
  useOpenedFocus(card, view?.queue);
  const video = view?.opening?.postId && report?.opened ? { opening: view.opening, opened: report.opened } : null;
  // The place that is kept is clear of a channel's page; where the player stands the card begins in its corner.
  const [videoPlace, setVideoPlace] = useState<CardPlace | null>(null);
  const drag = useDrag(card, video ? videoPlace : place, video ? setVideoPlace : actions.setPlace);

  useKeys(card, (event) => {
    if (event.key === 'Escape' && why.explained) {
      event.preventDefault();
      why.close();
    } else if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      card.current &&
      event.target !== card.current
    ) {
      event.preventDefault();
      moveFocus(card.current, event.key === 'ArrowDown' ? 1 : -1);
    }
  });

  return (
    <section
      ref={card}
      className={drag.position ? 'ov placed' : 'ov'}
      style={
        drag.position ? ({ '--x': `${drag.position.x}px`, '--y': `${drag.position.y}px` } as CSSProperties) : undefined
      }
    >
      <CardHead view={view} onCollapse={() => actions.setCollapsed(true)} dragHandlers={drag.handlers} />
      <div className="ov-scroll">
        {why.explained ? (
          <Explanation key={kpiAnchor(why.explained.measure)} reported={why.explained} onBack={why.close} />
        ) : report && video ? (
          <OpeningBody {...video} report={report} failure={view?.failure ?? null} actions={actions} onWhy={why.open} />
        ) : (
          <>
            {report && view?.decision && isStanding(view.decision, view.entry) && (
              <DecisionLine
                decision={view.decision}
                report={report}
                offered={reasons}
                onReason={(...change) => void actions.setReason(...change)}
                onUndo={(decision) => void actions.undoDecision(decision)}
              />
            )}
            {view?.queue && (
              <QueueLine place={view.queue} hasKey={next === 'queue'} onNext={() => void actions.openQueued()} />
            )}
            {view?.comparison && <CompareLine comparison={view.comparison} onOpen={actions.openCompare} />}
            <CardSay
              view={view}
              state={state}
              opening={{
                tried: view?.opening?.tried ?? [],
                open: () => void actions.openNext(),
                hasKey: next === 'video',
              }}
            />
            <CardKpis report={report} state={state} onWhy={why.open} />
          </>
        )}
      </div>
      {report && !video && (
        <CardActions
          report={report}
          entry={view?.entry ?? null}
          comparison={view?.comparison ?? null}
          actions={actions}
        />
      )}
    </section>
  );
}
