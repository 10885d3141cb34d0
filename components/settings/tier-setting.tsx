import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { STANDARD_BORDERS, type TierBorders, WIDE_MICRO_BORDERS } from '@/lib/model/settings';
import { NumberSetting } from './number-setting';

const ORDER = ['nano', 'micro', 'mid', 'macro', 'mega'] as const;

const PRESETS = [
  ['standard', STANDARD_BORDERS],
  ['wide', WIDE_MICRO_BORDERS],
] as const;

interface TierSettingProps {
  borders: TierBorders;
  onChange: (borders: TierBorders) => void;
}

/** Where each tier begins: two presets and five numbers, always rising. */
export function TierSetting({ borders, onChange }: TierSettingProps) {
  const { settings } = usePageMessages();
  const { m } = useI18n();
  const [disorder, setDisorder] = useState(false);
  // What was typed gives way to a preset, and to nothing else: the field must not go away while someone types in it.
  const [presses, setPresses] = useState(0);
  const preset = (next: TierBorders) => {
    setPresses(presses + 1);
    set(next);
  };
  const set = (next: TierBorders) => {
    const rising = ORDER.every((tier, i) => i === 0 || next[tier] > next[ORDER[i - 1] ?? 'nano']);
    setDisorder(!rising);
    if (rising) onChange(next);
  };
  return (
    <fieldset className="setting-group">
      <legend>{settings.tiers}</legend>
      <p className="setting-help">{settings.tiersHelp}</p>
      <div className="setting-presets">
        {PRESETS.map(([name, of]) => (
          <button
            key={name}
            type="button"
            className="btn sm"
            aria-pressed={ORDER.every((tier) => borders[tier] === of[tier])}
            onClick={() => preset(of)}
          >
            {settings.tierPresets[name]}
          </button>
        ))}
      </div>
      <div className="setting-row">
        {ORDER.map((tier) => (
          <NumberSetting
            key={`${tier}-${presses}`}
            label={m.tier[tier]}
            value={borders[tier]}
            low={1}
            high={100_000_000}
            onChange={(value) => set({ ...borders, [tier]: value })}
          />
        ))}
      </div>
      {disorder && (
        <p className="setting-error" role="alert">
          {settings.tierOrder}
        </p>
      )}
    </fieldset>
  );
}
