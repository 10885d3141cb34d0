import { useState } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import type { Decision } from '@/lib/model/decision';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { ExportBar } from './export-bar';
import { type KeptRow, ShortlistTable } from './shortlist-table';

interface ShortlistScreenProps {
  rows: readonly KeptRow[];
  onOpen: (key: ProfileKey) => void;
  onStatus: (key: ProfileKey, status: Status) => void;
  /** Answers with the decision that took it off; null where that failed. */
  onRemove: (key: ProfileKey) => Promise<Decision | null>;
  /** Undoes the removal. */
  onUndo: (removal: Decision) => void;
}

/** The shortlist and its export; a removal can be undone. */
export function ShortlistScreen({ rows, onOpen, onStatus, onRemove, onUndo }: ShortlistScreenProps) {
  const { shortlist } = usePageMessages();
  const [removed, setRemoved] = useState<{ name: string; removal: Decision } | null>(null);
  const remove = async ({ entry, report }: KeptRow) => {
    const removal = await onRemove(entry.profileKey);
    setRemoved(removal && { name: nameOf(report), removal });
  };
  const undo = (removal: Decision) => {
    onUndo(removal);
    setRemoved(null);
  };
  return (
    <section className="card keep">
      {rows.length === 0 ? (
        <div className="nothing">
          <h2 className="h2">{shortlist.empty}</h2>
          <p>{shortlist.emptyBody}</p>
        </div>
      ) : (
        <div className="compare-scroll">
          <ShortlistTable rows={rows} onOpen={onOpen} onStatus={onStatus} onRemove={(row) => void remove(row)} />
        </div>
      )}
      <p role="status" className="removed">
        {removed && (
          <>
            {shortlist.removed(removed.name)}{' '}
            <button type="button" className="btn sm quiet" onClick={() => undo(removed.removal)}>
              {shortlist.undo}
            </button>
          </>
        )}
      </p>
      {rows.length > 0 && <ExportBar rows={rows} />}
    </section>
  );
}
