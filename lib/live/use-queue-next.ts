import type { QueuePlace } from '@/lib/model/queue';
import { type NextPress, nextPress } from '@/lib/report/next-press';
import { actions } from './actions';
import { useLetter } from './use-letter';
import { useQueuePlace } from './use-queue';
import type { ShownProfile } from './use-shown-profile';

/** The queue beside the tab in front: where its profile stands, the press that goes on in that tab, and what N does. */
export function useQueueNext(shown: ShownProfile): { place: QueuePlace | null; goOn: () => void; press: NextPress } {
  const address = shown.tab ?? null;
  const place = useQueuePlace(address) ?? null;
  const goOn = () => void shown.run(actions.queueNext(address, shown.tabId));
  const press = nextPress(place, { isOffered: shown.openNext !== null, isUnderWay: shown.tried.length > 0 });
  useLetter('n', () => {
    if (press === 'video') shown.openNext?.();
    if (press === 'queue') goOn();
  });
  return { place, goOn, press };
}
