import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { profileUrl } from '@/lib/model/profile-url';
import type { QueuedProfile, QueueEntry } from '@/lib/model/queue';

interface QueueListProps {
  entries: readonly QueuedProfile[];
  onRemove: (name: string) => void;
}

/** What a profile of the queue is called: its handle, or the id where a link had no handle. */
export const shownName = (entry: QueueEntry | undefined): string =>
  entry?.handle ? `@${entry.handle}` : (entry?.profileId ?? '');

/** The profiles of the queue in their order: done or waiting, and when they were last read. */
export function QueueList({ entries, onRemove }: QueueListProps) {
  const { m, f } = useI18n();
  const { brief: words } = usePageMessages();
  return (
    <ol className="queue-list">
      {entries.map((entry, index) => (
        <li key={entry.name} data-done={entry.doneAt !== null}>
          <span className="n">{index + 1}</span>
          <a
            href={profileUrl({ platform: entry.platform, handle: entry.handle, id: entry.profileId })}
            target="_blank"
            rel="noreferrer"
            title={words.openHelp}
          >
            {shownName(entry)}
          </a>
          <span>{m.platform[entry.platform]}</span>
          <span>
            {entry.doneAt === null ? words.waits : words.done}
            {entry.status && ` · ${m.status[entry.status]}`}
          </span>
          <span className="muted">
            {entry.readAt === null ? words.neverRead : words.lastRead(f.when(entry.readAt, Date.now()))}
          </span>
          <button
            type="button"
            className="btn icon sm"
            aria-label={words.remove(shownName(entry))}
            onClick={() => onRemove(entry.name)}
          >
            <PageIcon name="close" small />
          </button>
        </li>
      ))}
    </ol>
  );
}
