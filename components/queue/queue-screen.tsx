import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { useSaid } from '@/components/ui/use-said';
import type { Outcome } from '@/lib/messaging/protocol';
import type { QueuedProfile, QueueEntry } from '@/lib/model/queue';
import type { Brief } from '@/lib/queue/read-brief';
import { BriefField } from './brief-field';
import { QueueList, shownName } from './queue-list';

interface QueueScreenProps {
  entries: readonly QueuedProfile[];
  onAdd: (profiles: Brief['profiles']) => Promise<Outcome<number>>;
  onNext: () => void;
  onStaleFirst: () => Promise<Outcome<number>>;
  /** Takes one out, or (null) all. */
  onRemove: (name: string | null) => Promise<Outcome<QueueEntry[]>>;
  onRestore: (entries: QueueEntry[]) => Promise<Outcome>;
}

/** The desk's queue: a brief is pasted, then its profiles are opened one by one. What is taken out can be put back. */
export function QueueScreen({ entries, onAdd, onNext, onStaleFirst, onRemove, onRestore }: QueueScreenProps) {
  const { m } = useI18n();
  const { brief: words } = usePageMessages();
  const { said, say } = useSaid(words.failed);
  const [taken, setTaken] = useState<QueueEntry[]>([]);
  const done = entries.filter(({ doneAt }) => doneAt !== null).length;

  /** Says what came of it; an earlier removal can then no longer be undone. */
  async function act<T>(outcome: Promise<Outcome<T>>, words: (value: T) => string): Promise<boolean> {
    setTaken([]);
    const { ok, ...rest } = await outcome;
    await say(() => {
      if ('reason' in rest) throw new Error(m.failure[rest.reason]);
      return words(rest.value);
    });
    return ok;
  }
  const remove = (name: string | null) =>
    act(onRemove(name), (entries) => {
      setTaken(entries);
      return name === null ? words.cleared : words.removed(shownName(entries[0]));
    });

  return (
    <>
      <BriefField onAdd={(profiles) => act(onAdd(profiles), (fresh) => words.added(fresh, profiles.length))} />
      <section className="card queue">
        <header className="queue-head">
          <h2 className="h2">{entries.length > 0 ? words.progress(done, entries.length) : words.title}</h2>
          <button
            type="button"
            className="btn primary"
            title={words.openHelp}
            disabled={done === entries.length}
            onClick={onNext}
          >
            {words.openNext} <span className="kbd">N</span>
          </button>
          <button
            type="button"
            className="btn"
            title={words.staleHelp}
            disabled={entries.length === 0}
            onClick={() => void act(onStaleFirst(), words.requeued)}
          >
            {words.staleFirst}
          </button>
          <button type="button" className="btn quiet" disabled={entries.length === 0} onClick={() => void remove(null)}>
            {words.clear}
          </button>
        </header>
        <p className="queue-said" role="status">
          {said}
          {taken.length > 0 && (
            <button
              type="button"
              className="btn sm quiet"
              onClick={() => void act(onRestore(taken), () => words.restored(taken.length))}
            >
              {words.undo}
            </button>
          )}
        </p>
        {entries.length === 0 ? (
          <p className="nothing">{words.empty}</p>
        ) : (
          <QueueList entries={entries} onRemove={(name) => void remove(name)} />
        )}
      </section>
    </>
  );
}
