import { useState } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { ExportBar } from './export-bar';
import { type KeptRow, ShortlistTable } from './shortlist-table';

interface ShortlistScreenProps {
  rows: readonly KeptRow[];
  onOpen: (key: ProfileKey) => void;
  onStatus: (key: ProfileKey, status: Status) => void;
  onRemove: (key: ProfileKey) => void;
  /** Undoes the removal. */
  onUndo: (key: ProfileKey) => void;
}

/** The shortlist and its export; a removal can be undone. */
export function ShortlistScreen({ rows, onOpen, onStatus, onRemove, onUndo }: ShortlistScreenProps) {
  const { shortlist } = usePageMessages();
  const [removed, setRemoved] = useState<KeptRow | null>(null);
  const undo = (row: KeptRow) => {
    onUndo(row.entry.profileKey);
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
          <ShortlistTable
            rows={rows}
            onOpen={onOpen}
            onStatus={onStatus}
            onRemove={(row) => {
              onRemove(row.entry.profileKey);
              setRemoved(row);
            }}
          />
        </div>
      )}
      <p role="status" className="removed">
        {removed && (
          <>
            {shortlist.removed(nameOf(removed.report))}{' '}
            <button type="button" className="btn sm quiet" onClick={() => undo(removed)}>
              {shortlist.undo}
            </button>
          </>
        )}
      </p>
      {rows.length > 0 && <ExportBar rows={rows} />}
    </section>
  );
}
