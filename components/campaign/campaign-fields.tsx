import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { UNIT_OF } from '@/lib/campaign/metrics';
import { slug } from '@/lib/campaign/utm';
import { CAMPAIGN_NAME_LENGTH, type Campaign, type CampaignPatch, LINK_LENGTH, UTM_LENGTH } from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';
import { OBJECTIVES } from '@/lib/model/goal';
import { CURRENCIES } from '@/lib/model/notes';
import { ExpectedRateFields } from './expected-rate-fields';
import { NumberField } from './number-field';
import { readKind } from './read-number';
import { TextField } from './text-field';

interface CampaignFieldsProps {
  campaign: Campaign;
  /** Revenue of a placement was typed: it is in the campaign's currency. */
  hasRevenue: boolean;
  onChange: (patch: CampaignPatch) => void;
  onItem: (item: CampaignItem) => void;
}

/** The frame of a campaign: name, objective, days, budget, what an order is worth, where links lead. */
export function CampaignFields({ campaign, hasRevenue, onChange, onItem }: CampaignFieldsProps) {
  const { campaign: words, money } = usePageMessages();
  const { f } = useI18n();
  const amount = (name: 'budget' | 'orderValue', label: string) => (
    <NumberField
      label={`${label} (${campaign.currency})`}
      value={campaign[name]}
      read={readKind('money')}
      write={f.amount}
      bad={money.bad.money}
      onKeep={(value) => onChange({ [name]: value })}
    />
  );
  // Its sums would be read as another currency's.
  const hasAmounts =
    hasRevenue ||
    campaign.budget !== null ||
    campaign.orderValue !== null ||
    campaign.rates.length > 0 ||
    campaign.goals.some(({ metric }) => UNIT_OF[metric] === 'money');
  const isWrongWayRound = campaign.startsOn !== null && campaign.endsOn !== null && campaign.endsOn < campaign.startsOn;
  return (
    <section className="card campaign-card" aria-label={words.frame}>
      <h3 className="h2">{words.frame}</h3>
      <div className="campaign-fields">
        <TextField
          label={words.fields.name}
          value={campaign.name}
          longest={CAMPAIGN_NAME_LENGTH}
          isNeeded
          onKeep={(name) => onChange({ name })}
        />
        <label className="money-field">
          {words.fields.objective}
          <select
            className="field"
            value={campaign.objective}
            onChange={({ target }) => {
              const objective = OBJECTIVES.find((one) => one === target.value);
              if (objective) onChange({ objective });
            }}
          >
            {OBJECTIVES.map((one) => (
              <option key={one} value={one}>
                {words.objectives[one]}
              </option>
            ))}
          </select>
        </label>
        <TextField
          label={words.fields.startsOn}
          type="date"
          value={campaign.startsOn ?? ''}
          longest={10}
          onKeep={(day) => onChange({ startsOn: day || null })}
        />
        <TextField
          label={words.fields.endsOn}
          type="date"
          value={campaign.endsOn ?? ''}
          longest={10}
          onKeep={(day) => onChange({ endsOn: day || null })}
        />
        {amount('budget', words.fields.budget)}
        <label className="money-field">
          {words.fields.currency}
          <select
            className="field"
            value={campaign.currency}
            disabled={hasAmounts}
            title={hasAmounts ? words.currencyFixed : undefined}
            onChange={({ target }) => onChange({ currency: target.value })}
          >
            {[...new Set([campaign.currency, ...CURRENCIES])].sort().map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        {amount('orderValue', money.input.orderValue)}
        <NumberField
          label={money.input.margin}
          value={campaign.margin}
          read={readKind('percent')}
          write={(margin) => f.amount(Number((100 * margin).toPrecision(6)))}
          bad={money.bad.percent}
          onKeep={(margin) => onChange({ margin })}
        />
        <TextField
          label={words.fields.link}
          type="url"
          placeholder="https://"
          value={campaign.link}
          longest={LINK_LENGTH}
          onKeep={(link) => onChange({ link })}
        />
        <TextField
          label={words.fields.utmCampaign}
          placeholder={slug(campaign.name)}
          value={campaign.utmCampaign}
          longest={UTM_LENGTH}
          onKeep={(utmCampaign) => onChange({ utmCampaign })}
        />
        <ExpectedRateFields campaign={campaign} onItem={onItem} />
      </div>
      <p className="foot">{words.ratesHelp}</p>
      {isWrongWayRound && (
        <p className="money-bad" role="alert">
          {words.endsBeforeStart}
        </p>
      )}
    </section>
  );
}
