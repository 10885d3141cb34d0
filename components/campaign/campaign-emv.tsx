import { whyBlank } from '@/components/collaboration/money-words';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { emvCounts, emvOf } from '@/lib/campaign/emv';
import { sitesOf } from '@/lib/campaign/scopes';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import type { EmvRates } from '@/lib/model/emv-rates';
import type { PlatformId } from '@/lib/model/platform';
import { metricName } from './metric-text';

interface CampaignEmvProps {
  view: CampaignView;
  emvRates: Partial<Record<PlatformId, EmvRates>>;
}

/** Earned media value site by site, where the user has it on: in the money of its rates, and in no other figure. */
export function CampaignEmv({ view, emvRates }: CampaignEmvProps) {
  const pages = usePageMessages();
  const { campaign: words, money } = pages;
  const { lang, m } = useI18n();
  const sites = sitesOf(view.placements).filter((site) => emvRates[site]);
  if (sites.length === 0) return null;
  const text = moneyText(lang);
  return (
    <details className="card campaign-card fold">
      <summary>
        {money.emv.title} <small>{money.emv.help}</small>
      </summary>
      <p className="money-hint">{money.emv.warning}</p>
      <dl className="campaign-lines">
        {sites.map((site) => {
          const rates = emvRates[site] as EmvRates;
          const its = view.placements.filter(({ platform }) => platform === site);
          const figure = emvOf(its, view.book.campaign, rates);
          const parts = emvCounts(its, rates)
            .filter(({ total }) => figure.value !== null && total.n < total.of)
            .map(({ count, total: { n, of } }) => words.ofCount(metricName(count, pages), words.partial(n, of)));
          return (
            <div key={site}>
              <dt>{m.platform[site]}</dt>
              <dd>
                {figure.value === null ? (
                  <>
                    — <small>{whyBlank(figure, money, text)}</small>
                  </>
                ) : (
                  <b>{text.roughly(figure.value, rates.currency)}</b>
                )}{' '}
                <small className="muted">
                  {[
                    figure.basis && money.basis[figure.basis],
                    ...parts,
                    rates.source ?? words.yourRates,
                    rates.date,
                  ].join(' · ')}
                </small>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
