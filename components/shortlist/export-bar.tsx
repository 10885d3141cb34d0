import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import { evidenceRows } from '@/lib/export/evidence';
import type { ExportRow } from '@/lib/export/export-row';
import { type Preset, profilesToCsv, profilesToTsv } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import { saveFile } from './save-file';

/** Turns the list into a CSV file, or into text to paste into a sheet; in the format that the user's Excel opens right. */
export function ExportBar({ rows }: { rows: readonly ExportRow[] }) {
  const words = usePageMessages().export;
  const { lang } = useI18n();
  const [preset, setPreset] = useState<Preset>('readable');
  const [dialect, setDialect] = useState<'en' | 'fr'>(lang);
  const { said, say } = useSaid(words.failed);

  const download = () =>
    say(() => {
      const file = `creator-gauge-${new Date().toISOString().slice(0, 10)}-${preset}.csv`;
      saveFile(file, profilesToCsv(rows, preset, LABELS[dialect]), 'text/csv;charset=utf-8');
      return words.saved(file);
    });
  const copy = () =>
    say(async () => {
      await navigator.clipboard.writeText(profilesToTsv(rows, preset, LABELS[dialect]));
      return words.copied(preset === 'evidence' ? evidenceRows(rows).length : rows.length);
    });

  return (
    <div className="export">
      <label>
        {words.preset}
        <select className="field" value={preset} onChange={(event) => setPreset(event.target.value as Preset)}>
          <option value="readable">{words.presets.default}</option>
          <option value="evidence">{words.presets.evidence}</option>
        </select>
      </label>
      <label>
        {words.dialect}
        <select className="field" value={dialect} onChange={(event) => setDialect(event.target.value as 'en' | 'fr')}>
          <option value="en">{words.dialects.en}</option>
          <option value="fr">{words.dialects.fr}</option>
        </select>
      </label>
      <button type="button" className="btn primary" onClick={() => void download()}>
        <PageIcon name="export" small /> {words.download}
      </button>
      <button type="button" className="btn" onClick={() => void copy()}>
        <PageIcon name="copy" small /> {words.copy}
      </button>
      <p className="said" role="status">
        {said}
      </p>
    </div>
  );
}
