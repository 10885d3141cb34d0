import { useRef, useState } from 'react';
import type { Said, ShortlistActions } from '@/components/shortlist/shortlist-actions';
import { ShortlistScreen } from '@/components/shortlist/shortlist-screen';
import type { ExportRow } from '@/lib/export/export-row';
import { withLabel } from '@/lib/model/notes';
import type { ExportPreset } from '@/lib/model/settings';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { WHOLE_LIST } from '@/lib/shortlist/view';

interface KeptListProps {
  first: readonly ShortlistRow[];
  exported: readonly ExportRow[];
  go: Pick<ShortlistActions, 'open' | 'compare'>;
}

/** The list as the desk keeps it, in memory. */
export function KeptList({ first, exported, go }: KeptListProps) {
  const [rows, setRows] = useState(first);
  const [view, setView] = useState(WHOLE_LIST);
  const [presets, setPresets] = useState<ExportPreset[]>([]);
  const [said, say] = useState<Said | null>(null);
  const [isAway, setAway] = useState(false);
  const stored = useRef(first);
  const keep = (next: readonly ShortlistRow[]) => {
    stored.current = next;
    setRows(next);
  };
  const change = async (keys: string[], to: (row: ShortlistRow) => ShortlistRow | null) => {
    const before = stored.current;
    keep(before.flatMap((row) => (keys.includes(row.key) ? (to(row) ?? []) : row)));
    const undo = async () => {
      keep(before);
      return true;
    };
    return { count: keys.length, undo };
  };
  const actions: ShortlistActions = {
    ...go,
    said,
    say,
    setStatus: (keys, status) => change(keys, (row) => status && { ...row, entry: { ...row.entry, status } }),
    label: (keys, kind, label, isOn) =>
      change(keys, (row) => ({ ...row, notes: { ...row.notes, [kind]: withLabel(row.notes[kind], label, isOn) } })),
    importProfiles: async () => null,
    reports: async (keys) => exported.filter(({ report }) => keys.includes(report.profile.key)),
  };
  return (
    <>
      <button type="button" onClick={() => setAway(!isAway)}>
        Other section
      </button>
      {!isAway && (
        <ShortlistScreen
          rows={rows}
          actions={actions}
          view={view}
          onView={setView}
          presets={presets}
          onPresets={setPresets}
        />
      )}
    </>
  );
}
