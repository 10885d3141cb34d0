import { useI18n } from '@/components/ui/i18n';
import type { QueuePlace } from '@/lib/model/queue';

interface QueueLineProps {
  place: QueuePlace;
  onNext: () => void;
}

/** How far the user has come in the queue, and the press that goes on: "12 of 40", "Next". */
export function QueueLine({ place: { position, of, waiting }, onNext }: QueueLineProps) {
  const { m } = useI18n();
  if (position === null && waiting === 0) return null;
  return (
    <div className="queue-line">
      <span>{position === null ? m.queue.waiting(waiting) : m.queue.place(position, of)}</span>{' '}
      {waiting > 0 ? (
        <button type="button" className="btn sm" title={m.queue.nextHelp} onClick={onNext}>
          {m.queue.next} <span className="kbd">N</span>
        </button>
      ) : (
        <span className="muted">{m.queue.last}</span>
      )}
    </div>
  );
}
