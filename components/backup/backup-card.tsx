import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { saveFile } from '@/components/shortlist/save-file';
import { useI18n } from '@/components/ui/i18n';
import { useSaid } from '@/components/ui/use-said';
import type { Backup } from '@/lib/backup/tables';
import type { Outcome } from '@/lib/messaging/protocol';
import type { StorageUse } from '@/lib/model/storage-use';
import { RestoreDialog } from './restore-dialog';

/** What backs up and brings back; a failure has its reason. */
export interface DataCare {
  makeBackup: () => Promise<Outcome<Backup>>;
  /** Answers with what stood before. */
  restore: (backup: Backup, how: 'merge' | 'replace') => Promise<Outcome<Backup>>;
}

interface BackupCardProps {
  care: DataCare;
  /** Undefined while it is counted. */
  use: StorageUse | undefined;
}

/** What is stored here, one file of all of it, and its way back. */
export function BackupCard({ care, use }: BackupCardProps) {
  const { backup: words } = usePageMessages();
  const { f } = useI18n();
  const { said, say } = useSaid(words.failed);
  const [isRestoring, setRestoring] = useState(false);
  const [before, setBefore] = useState<Backup | null>(null);
  const save = () =>
    say(async () => {
      const outcome = await care.makeBackup();
      if (!outcome.ok) throw new Error(outcome.detail);
      const file = `creator-gauge-backup-${new Date(outcome.value.madeAt).toISOString().slice(0, 10)}.json`;
      saveFile(file, JSON.stringify(outcome.value), 'application/json');
      return words.saved(file);
    });
  const restore = (backup: Backup, how: 'merge' | 'replace') =>
    say(async () => {
      const outcome = await care.restore(backup, how);
      if (!outcome.ok) return words.restoreFailed(outcome.detail);
      setBefore(outcome.value);
      return words.restored;
    });
  const undo = () =>
    say(async () => {
      const outcome = before && (await care.restore(before, 'replace'));
      if (outcome && !outcome.ok) return words.restoreFailed(outcome.detail);
      setBefore(null);
      return words.undone;
    });
  const whole = (n: number) => f.whole(n);
  return (
    <section className="setting-group" aria-label={words.title}>
      <h2 className="h2">{words.title}</h2>
      {use && (
        <p className="setting-help">
          {words.use(
            whole(use.profiles),
            whole(use.posts),
            whole(use.snapshots),
            use.bytes === null ? null : f.bytes(use.bytes),
          )}
        </p>
      )}
      <p className="setting-help">{words.help}</p>
      <div className="setting-presets">
        <button type="button" className="btn sm" onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" className="btn sm" onClick={() => setRestoring(true)}>
          {words.restore}
        </button>
      </div>
      <p role="status" className="setting-help">
        {said}{' '}
        {before && (
          <button type="button" className="btn sm quiet" onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
      </p>
      {isRestoring && (
        <RestoreDialog
          care={care}
          onRestore={(backup, how) => {
            setRestoring(false);
            void restore(backup, how);
          }}
          onClose={() => setRestoring(false)}
        />
      )}
    </section>
  );
}
