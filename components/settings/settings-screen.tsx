import { BackupCard, type DataCare } from '@/components/backup/backup-card';
import { shownItem, storedItem } from '@/components/checklist/checklist-words';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { CHECKLIST_ITEMS, LONGEST_CHECKLIST } from '@/lib/model/checklist';
import { MOST_BRAND_TERMS, type Settings } from '@/lib/model/settings';
import type { StorageUse } from '@/lib/model/storage-use';
import { datedTerms } from '@/lib/settings/brand-terms';
import { ChoiceSetting } from './choice-setting';
import { DeleteData } from './delete-data';
import { NumberSetting } from './number-setting';
import { TierSetting } from './tier-setting';
import { ToggleSetting } from './toggle-setting';
import { WordListSetting } from './word-list-setting';

interface SettingsScreenProps {
  settings: Settings;
  onChange: (patch: Partial<Settings>) => void;
  care: DataCare;
  /** Undefined while it is counted. */
  use: StorageUse | undefined;
  /** True once everything is deleted. */
  onDeleteAll: () => Promise<boolean>;
}

const LANGUAGES = ['auto', 'en', 'fr'] as const;

/** The user's settings; each change is saved as it is made. */
export function SettingsScreen({ settings, care, use, onChange, onDeleteAll }: SettingsScreenProps) {
  const { settings: words, checklist, welcome } = usePageMessages();
  const { m } = useI18n();
  const sectors = Object.entries(words.sectors).map(([value, label]) => ({ value, label }));
  return (
    <div className="settings card">
      <ChoiceSetting
        label={words.language}
        value={settings.language}
        options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
        onChange={(language) => onChange({ language })}
      />
      <ChoiceSetting
        label={words.sector}
        help={words.sectorHelp}
        value={settings.sector ?? ''}
        options={[{ value: '', label: words.sectorNone }, ...sectors]}
        onChange={(sector) => onChange({ sector: sector || null })}
      />
      <TierSetting borders={settings.tierBorders} onChange={(tierBorders) => onChange({ tierBorders })} />
      <NumberSetting
        label={words.window}
        help={words.windowHelp}
        value={settings.windowSize}
        low={6}
        high={50}
        onChange={(windowSize) => onChange({ windowSize })}
      />
      <NumberSetting
        label={words.age}
        help={words.ageHelp}
        value={settings.minimumAgeHours}
        low={0}
        high={336}
        onChange={(minimumAgeHours) => onChange({ minimumAgeHours })}
      />
      <NumberSetting
        label={words.retention}
        help={words.retentionHelp}
        value={settings.retentionMonths}
        low={1}
        high={120}
        onChange={(retentionMonths) => onChange({ retentionMonths })}
      />
      <WordListSetting
        label={words.watchList}
        help={words.watchListHelp}
        value={settings.watchList}
        most={200}
        onChange={(watchList) => onChange({ watchList })}
      />
      <WordListSetting
        label={words.brandTerms}
        help={words.brandTermsHelp}
        value={settings.brandTerms.map(({ term }) => term)}
        most={MOST_BRAND_TERMS}
        onChange={(terms) => onChange({ brandTerms: datedTerms(terms, settings.brandTerms, Date.now()) })}
      />
      <WordListSetting
        label={words.reasons}
        help={words.reasonsHelp}
        value={settings.reasons ?? m.decision.reasons}
        most={40}
        onChange={(reasons) => onChange({ reasons: reasons.length > 0 ? reasons : null })}
      />
      <WordListSetting
        label={words.checklist}
        help={words.checklistHelp}
        value={(settings.checklist ?? CHECKLIST_ITEMS).map((item) => shownItem(checklist, item))}
        most={LONGEST_CHECKLIST}
        byLine
        onChange={(items) =>
          onChange({ checklist: items.length > 0 ? items.map((text) => storedItem(checklist, text)) : null })
        }
      />
      <ToggleSetting
        label={words.overlay}
        value={settings.overlay.enabled}
        onChange={(enabled) => onChange({ overlay: { ...settings.overlay, enabled } })}
      />
      <ToggleSetting
        label={words.badges}
        value={settings.overlay.badges}
        onChange={(badges) => onChange({ overlay: { ...settings.overlay, badges } })}
      />
      <BackupCard care={care} use={use} />
      <DeleteData onDelete={onDeleteAll} />
      <p>
        <a className="btn sm" href="?section=welcome">
          {welcome.again}
        </a>
      </p>
    </div>
  );
}
