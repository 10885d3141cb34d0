import { useI18n } from '@/components/ui/i18n';
import type { QueuePlace } from '@/lib/model/queue';

interface QueueLineProps {
  place: QueuePlace;
  /** N does the same. */
  hasKey: boolean;
  onNext: () => void;
}

/** How far the user has come in the queue, and the press that goes on: "12 of 40", "Next"; on the last one "Done". */
export function QueueLine({ place: { position, isDone, of, waiting }, hasKey, onNext }: QueueLineProps) {
  const { m } = useI18n();
  if (position === null && waiting === 0) return null;
  const isOver = waiting === 0 && isDone;
  return (
    <section className="queue-line" aria-label={m.queue.label}>
      <span>{position === null ? m.queue.waiting(waiting) : m.queue.place(position, of)}</span>{' '}
      {isOver ? (
        <span className="muted">{m.queue.allDone}</span>
      ) : (
        <button
          type="button"
          className="btn sm"
          title={waiting > 0 ? m.queue.nextHelp : m.queue.doneHelp}
          onClick={onNext}
        >
          {waiting > 0 ? m.queue.next : m.queue.done} {hasKey && <span className="kbd">N</span>}
        </button>
      )}
    </section>
  );
}
