import { useMemo, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { ImportedProfile } from '@/lib/model/imported';
import { LARGEST_IMPORT } from '@/lib/model/imported';
import { guessMapping, type Mapping } from '@/lib/shortlist/import/columns';
import { type ImportFile, LARGEST_FILE } from '@/lib/shortlist/import/read-file';
import { readRows, type Unsaid } from '@/lib/shortlist/import/read-rows';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { CsvDialog } from './csv-dialog';
import { ImportPreview } from './import-preview';
import { useCsvFile } from './use-csv-file';

interface ImportDialogProps {
  /** The shortlist as it is. */
  rows: readonly ShortlistRow[];
  onImport: (file: string, profiles: ImportedProfile[]) => void;
  onClose: () => void;
}

/** Brings the profiles of a CSV file onto the shortlist. */
export function ImportDialog({ rows, onImport, onClose }: ImportDialogProps) {
  const { importing: words } = usePageMessages();
  const [chosen, setChosen] = useState<{ file: ImportFile; mapping: Mapping } | null>(null);
  const [unsaid, setUnsaid] = useState<Unsaid>({ site: null, currency: null });
  const { problem, choose } = useCsvFile(words, LARGEST_FILE, (file) =>
    setChosen(file && { file, mapping: guessMapping(file.headers) }),
  );
  const plan = useMemo(() => chosen && readRows(chosen.file, chosen.mapping, unsaid), [chosen, unsaid]);
  const count = plan?.profiles.length ?? 0;
  const isTooMany = count > LARGEST_IMPORT;
  const bringIn = plan && (plan.bad.length > 0 ? words.importWithout(count, plan.bad.length) : words.import(count));
  return (
    <CsvDialog
      title={words.title}
      help={words.help}
      labels={{ choose: words.choose, cancel: words.cancel, bringIn }}
      problem={problem || (isTooMany ? words.tooMany(count, LARGEST_IMPORT) : '')}
      isEmpty={count === 0 || isTooMany}
      onChoose={(file) => void choose(file)}
      onBringIn={() => chosen && plan && onImport(chosen.file.name, plan.profiles)}
      onClose={onClose}
    >
      {chosen && plan && (
        <ImportPreview
          file={chosen.file}
          mapping={chosen.mapping}
          onMapping={(mapping) => setChosen({ ...chosen, mapping })}
          unsaid={unsaid}
          onUnsaid={setUnsaid}
          plan={plan}
          rows={rows}
        />
      )}
    </CsvDialog>
  );
}
