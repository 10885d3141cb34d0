import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import { evidenceRows } from '@/lib/export/evidence';
import type { ExportRow } from '@/lib/export/export-row';
import { type Preset, profilesToCsv, profilesToTsv } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import type { ExportPreset } from '@/lib/model/settings';
import { ColumnPicker } from './column-picker';
import { saveFile } from './save-file';

interface ExportBarProps {
  /** How many profiles go into the file. */
  count: number;
  load: () => Promise<ExportRow[]>;
  /** The user's own choices of columns. */
  presets: readonly ExportPreset[];
  onPresets: (presets: ExportPreset[]) => void;
}

const BUILT_IN = ['readable', 'evidence'] as const;

/** Turns profiles into a CSV file, or into text to paste into a sheet; in the format that the user's Excel opens right. */
export function ExportBar({ count, load, presets, onPresets }: ExportBarProps) {
  const words = usePageMessages().export;
  const { lang } = useI18n();
  /** One of the two that come with the product, or the name of one of the user's own. */
  const [chosen, setChosen] = useState('readable');
  const [dialect, setDialect] = useState<'en' | 'fr'>(lang);
  const [picking, setPicking] = useState<{ preset: ExportPreset | null } | null>(null);
  const { said, say } = useSaid(words.failed);
  const own = presets.find(({ name }) => `own ${name}` === chosen) ?? null;
  const preset: Preset = own ? own.columns : (BUILT_IN.find((name) => name === chosen) ?? 'readable');

  const download = () =>
    say(async () => {
      const rows = await load();
      const name = (own?.name ?? chosen).replace(/[^\p{L}\p{N}]+/gu, '-');
      const file = `creator-gauge-${new Date().toISOString().slice(0, 10)}-${name}.csv`;
      saveFile(file, profilesToCsv(rows, preset, LABELS[dialect]), 'text/csv;charset=utf-8');
      return words.saved(file);
    });
  const copy = () =>
    say(async () => {
      const rows = await load();
      await navigator.clipboard.writeText(profilesToTsv(rows, preset, LABELS[dialect]));
      return words.copied(preset === 'evidence' ? evidenceRows(rows).length : rows.length);
    });
  const others = presets.filter((one) => one !== picking?.preset);
  const save = (saved: ExportPreset) => {
    onPresets([...others.filter(({ name }) => name !== saved.name), saved]);
    setChosen(`own ${saved.name}`);
    setPicking(null);
  };
  const remove = () => {
    onPresets([...others]);
    setChosen('readable');
    setPicking(null);
  };

  return (
    <div className="export">
      <label>
        {words.preset}
        <select className="field" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="readable">{words.presets.default}</option>
          <option value="evidence">{words.presets.evidence}</option>
          {presets.map(({ name }) => (
            <option key={name} value={`own ${name}`}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="btn" onClick={() => setPicking({ preset: own })}>
        {own ? words.changeColumns : words.pickColumns}
      </button>
      <label>
        {words.dialect}
        <select className="field" value={dialect} onChange={({ target }) => setDialect(target.value as 'en' | 'fr')}>
          <option value="en">{words.dialects.en}</option>
          <option value="fr">{words.dialects.fr}</option>
        </select>
      </label>
      <button type="button" className="btn primary" onClick={() => void download()}>
        <PageIcon name="export" small /> {words.download(count)}
      </button>
      <button type="button" className="btn" onClick={() => void copy()}>
        <PageIcon name="copy" small /> {words.copy}
      </button>
      <p className="said" role="status">
        {said}
      </p>
      {picking && (
        <ColumnPicker
          {...picking}
          taken={others.map(({ name }) => name)}
          onSave={save}
          onDelete={remove}
          onClose={() => setPicking(null)}
        />
      )}
    </div>
  );
}
