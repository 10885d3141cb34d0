import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import type { CampaignsWork } from './campaign-work';
import { NumberField } from './number-field';
import { readRate } from './read-number';

/** What one unit of each other currency is worth in the campaign's: typed, for no rate is ever fetched. */
export function RateFields({ view, work }: { view: CampaignView; work: CampaignsWork }) {
  const { campaign: words } = usePageMessages();
  const { lang, f } = useI18n();
  const { campaign, placements, results } = view.book;
  const used = [...placements, ...results].map(({ currency }) => currency);
  const others = [...new Set(used)].filter((code) => code !== campaign.currency).sort();
  if (others.length === 0) return null;
  return (
    <section className="card campaign-card" aria-label={words.rates.title}>
      <h3 className="h2">{words.rates.title}</h3>
      <p className="muted">{words.rates.help}</p>
      <div className="campaign-fields">
        {others.map((code) => {
          const typed = campaign.rates.find(({ currency }) => currency === code);
          return (
            <NumberField
              key={code}
              label={words.rates.one(code, campaign.currency)}
              value={typed?.rate ?? null}
              read={readRate}
              write={moneyText(lang).exact}
              bad={words.rates.bad}
              hint={typed ? words.rates.typed(f.dateWithYear(typed.at)) : words.rates.none(code)}
              onKeep={(rate) => void work.setItem(campaign.id, { of: 'rate', currency: code, rate })}
            />
          );
        })}
      </div>
    </section>
  );
}
