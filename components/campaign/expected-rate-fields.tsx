import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Campaign, CampaignPatch, ExpectedRate } from '@/lib/model/campaign';
import { NumberField } from './number-field';
import { readPercent } from './read-number';

interface ExpectedRateFieldsProps {
  campaign: Campaign;
  onChange: (patch: CampaignPatch) => void;
}

/** The ranges that the forecast of clicks and of conversions goes by; either end alone is a point. */
export function ExpectedRateFields({ campaign, onChange }: ExpectedRateFieldsProps) {
  const { campaign: words } = usePageMessages();
  const { f } = useI18n();
  const write = (rate: number) => f.amount(Number((100 * rate).toPrecision(6)));
  return (['clickRate', 'conversionRate'] as const).map((name) => {
    const rate = campaign[name];
    const keep = (end: keyof ExpectedRate, value: number | null) => {
      const other = rate?.[end === 'low' ? 'high' : 'low'] ?? null;
      // Of a point, which stands in both fields, clearing one clears it.
      if (value === null && (other === null || rate?.low === rate?.high)) return onChange({ [name]: null });
      const ends = [value ?? other, other ?? value].filter((one) => one !== null);
      onChange({ [name]: { low: Math.min(...ends), high: Math.max(...ends) } });
    };
    return (['low', 'high'] as const).map((end) => (
      <NumberField
        key={`${name} ${end}`}
        label={words.expected[name][end]}
        value={rate?.[end] ?? null}
        read={readPercent}
        write={write}
        bad={words.badPercent}
        onKeep={(value) => keep(end, value)}
      />
    ));
  });
}
