import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Campaign } from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import { NumberField } from './number-field';
import { readPercent } from './read-number';

interface ExpectedRateFieldsProps {
  campaign: Campaign;
  onItem: (item: CampaignItem) => void;
}

/** The ranges that the forecast of clicks and of conversions goes by; either end alone is a point. */
export function ExpectedRateFields({ campaign, onItem }: ExpectedRateFieldsProps) {
  const { campaign: words } = usePageMessages();
  const { f } = useI18n();
  const write = (rate: number) => f.amount(Number((100 * rate).toPrecision(6)));
  return (['clickRate', 'conversionRate'] as const).map((name) => {
    const rate = campaign[name];
    return (['low', 'high'] as const).map((end) => (
      <NumberField
        key={`${name} ${end}`}
        label={words.expected[name][end]}
        value={rate?.[end] ?? null}
        read={readPercent}
        write={write}
        bad={words.badPercent}
        onKeep={(value) => onItem({ of: 'expected', rate: name, end, value })}
      />
    ));
  });
}
