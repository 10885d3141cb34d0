import { useMemo, useState } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import type { ImportedProfile } from '@/lib/model/imported';
import type { LabelKind } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import type { Status } from '@/lib/model/shortlist';
import { labelsOf, NO_FILTER } from '@/lib/shortlist/filter';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { firstSort, type SortKey } from '@/lib/shortlist/sort';
import { type ListView, shownRows } from '@/lib/shortlist/view';
import { BulkBar } from './bulk-bar';
import { ExportBar } from './export-bar';
import { FilterBar } from './filter-bar';
import { ImportDialog } from './import-dialog';
import type { Done, ShortlistActions } from './shortlist-actions';
import { ShortlistTable } from './shortlist-table';
import { useSelection } from './use-selection';

interface ShortlistScreenProps extends Pick<Parameters<typeof ExportBar>[0], 'presets' | 'onPresets'> {
  rows: readonly ShortlistRow[];
  actions: ShortlistActions;
  /** Kept by the page, so that it is as it was after a profile was looked at. */
  view: ListView;
  onView: (view: ListView) => void;
}

/** The shortlist: found, sorted, changed by one or by many, exported; the last change can be undone. */
export function ShortlistScreen({ rows, actions, view, onView, presets, onPresets }: ShortlistScreenProps) {
  const { shortlist: words, importing } = usePageMessages();
  const { m } = useI18n();
  const { sort } = view;
  const { said, say } = actions;
  const shown = useMemo(() => shownRows(rows, view), [rows, view]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const known = useMemo(() => {
    const notes = rows.map((row) => row.notes);
    return { tags: labelsOf(notes, 'tags'), lists: labelsOf(notes, 'lists') };
  }, [rows]);
  const selection = useSelection(keys);
  const [isImporting, setImporting] = useState(false);

  const tell = async (change: Promise<Done | null>, text: (count: number) => string) => {
    const done = await change;
    if (!done) return say(null);
    say(done.count > 0 ? { text: text(done.count), undo: done.undo } : { text: words.nothingChanged, undo: null });
  };
  const setStatus = (which: ProfileKey[], status: Status | null, removed = words.removedMany) =>
    void tell(actions.setStatus(which, status), (n) => (status ? words.statusSet(n, m.status[status]) : removed(n)));
  /** All of them or, where one fails, those before it: each with its undo. */
  const labelAll = async (kind: LabelKind, labels: string[], isOn: boolean): Promise<Done | null> => {
    const done: Done[] = [];
    for (const one of labels) {
      const last = await actions.label(selection.selected, kind, one, isOn);
      if (!last) break;
      done.push(last);
    }
    const undo = async () => {
      let worked = true;
      // The last one first, as with any undo.
      for (const one of done.toReversed()) worked = (await one.undo()) && worked;
      return worked;
    };
    return done.length > 0 ? { count: Math.max(...done.map(({ count }) => count)), undo } : null;
  };
  const label = (kind: LabelKind, labels: string[], isOn: boolean) =>
    void tell(labelAll(kind, labels, isOn), (n) =>
      isOn ? words.labelled(n, labels.join(', ')) : words.unlabelled(n, labels.join(', ')),
    );
  const bringIn = (file: string, profiles: ImportedProfile[]) => {
    setImporting(false);
    void tell(actions.importProfiles(file, profiles), (n) => importing.done(n, file));
  };
  const undo = async (back: Done['undo']) => say((await back()) ? { text: words.undone, undo: null } : null);
  const sortBy = (by: SortKey) =>
    onView({ ...view, sort: sort.by === by ? { by, descending: !sort.descending } : firstSort(by) });

  const importButton = (
    <button type="button" className="btn" onClick={() => setImporting(true)}>
      <PageIcon name="import" small /> {importing.open}
    </button>
  );

  return (
    <section className="card keep">
      {rows.length === 0 ? (
        <div className="nothing">
          <h2 className="h2">{words.empty}</h2>
          <p>{words.emptyBody}</p>
          {importButton}
        </div>
      ) : (
        <>
          <FilterBar rows={rows} view={view} onView={onView} />
          <div className="toolbar">
            {importButton}
            {selection.selected.length > 0 ? (
              <BulkBar
                count={selection.selected.length}
                known={known}
                onStatus={(status) => setStatus(selection.selected, status)}
                onLabel={label}
                onCompare={() => actions.compare(selection.selected)}
                onClear={selection.clear}
              />
            ) : (
              <span className="muted wide">{words.selectHint}</span>
            )}
          </div>
        </>
      )}
      <p role="status" className="removed">
        {said?.text}{' '}
        {said?.undo && (
          <button type="button" className="btn sm quiet" onClick={() => said.undo && void undo(said.undo)}>
            {words.undo}
          </button>
        )}
      </p>
      {rows.length > 0 && shown.length === 0 && (
        <p className="nothing">
          {words.noMatch}
          <button type="button" className="btn sm" onClick={() => onView({ ...view, filter: NO_FILTER })}>
            {words.clear}
          </button>
        </p>
      )}
      {shown.length > 0 && (
        <>
          {sort.by === 'engagement' && <p className="list-foot sort-help">{words.sortHelp}</p>}
          <ShortlistTable
            rows={shown}
            selection={selection}
            sort={sort}
            onSort={sortBy}
            onOpen={actions.open}
            onStatus={(key, status) => setStatus([key], status)}
            onRemove={(row) => setStatus([row.key], null, () => words.removed(nameOf(row.digest)))}
          />
          <p className="list-foot">{words.asOf}</p>
        </>
      )}
      {isImporting && <ImportDialog rows={rows} onImport={bringIn} onClose={() => setImporting(false)} />}
      {rows.length > 0 && (
        <ExportBar
          count={selection.selected.length || shown.length}
          presets={presets}
          onPresets={onPresets}
          load={() => actions.reports(selection.selected.length > 0 ? selection.selected : keys)}
        />
      )}
    </section>
  );
}
