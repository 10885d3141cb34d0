import { type CSSProperties, useRef, useState } from 'react';
import { Explanation } from '@/components/kpi/explanation';
import type { OverlayActions } from '@/lib/content/overlay-actions';
import type { TabView } from '@/lib/messaging/protocol';
import type { KpiId } from '@/lib/model/measure';
import type { Settings } from '@/lib/model/settings';
import { CardActions } from './card-actions';
import { CardHead } from './card-head';
import { CardKpis } from './card-kpis';
import { CardSay } from './card-say';
import { moveFocus } from './move-focus';
import { stateOf } from './overlay-view-state';
import { useDrag } from './use-drag';
import { useKeys } from './use-keys';

interface OverlayCardProps {
  view: TabView | null;
  position: Settings['overlay']['position'];
  actions: OverlayActions;
}

/** The card: who, the verdict line, the headline KPIs, further rows, what to do, and where the numbers came from. */
export function OverlayCard({ view, position, actions }: OverlayCardProps) {
  const card = useRef<HTMLElement>(null);
  const [why, setWhy] = useState<{ kpi: KpiId; format: string | null } | null>(null);
  const drag = useDrag(card, position, actions.setPosition);
  const report = view?.report ?? null;
  const state = stateOf(view);
  const explained =
    why && report?.measures.find(({ measure }) => measure.id === why.kpi && measure.format === why.format);

  useKeys(card, (event) => {
    if (event.key === 'Escape' && explained) {
      event.preventDefault();
      setWhy(null);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && card.current) {
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
        {explained ? (
          <Explanation reported={explained} onBack={() => setWhy(null)} />
        ) : (
          <>
            <CardSay view={view} state={state} />
            <CardKpis
              report={report}
              state={state}
              onWhy={({ measure }) => setWhy({ kpi: measure.id, format: measure.format })}
            />
          </>
        )}
      </div>
      {report && <CardActions report={report} entry={view?.entry ?? null} actions={actions} />}
    </section>
  );
}
