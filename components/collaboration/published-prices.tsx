import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ShippedPrice } from '@/lib/benchmarks/prices';
import { moneyText } from '@/lib/i18n/money-text';
import { type Report, TIERS } from '@/lib/model/report';
import { priceRange } from '@/lib/money/price-range';

/** What is published for a profile of this size: figures with a source, apart from those that are merely passed on. */
export function PublishedPrices({ report: { profile, tier } }: { report: Report }) {
  const { money: words } = usePageMessages();
  const { prices } = words;
  const followers = profile.followers?.value ?? null;
  const { published, oftenQuoted } = priceRange({ platform: profile.platform, followers, tier });
  return (
    <details className="fold money-prices">
      <summary>
        {prices.title} <small>{prices.help}</small>
      </summary>
      {published.length + oftenQuoted.length === 0 && <p>{prices.none}</p>}
      <PriceList title={prices.published} prices={published} />
      <PriceList title={prices.oftenQuoted} prices={oftenQuoted} weak />
    </details>
  );
}

function PriceList({ title, prices, weak = false }: { title: string; prices: ShippedPrice[]; weak?: boolean }) {
  if (prices.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={weak ? 'money-price weak' : 'money-price'}>
        {prices.map((price) => (
          <PriceLine key={price.records.join(' ')} price={price} />
        ))}
      </ul>
    </>
  );
}

function PriceLine({ price }: { price: ShippedPrice }) {
  const { lang, m, f } = useI18n();
  const { money: words } = usePageMessages();
  const { prices } = words;
  const { low, high, currency, min, max, year } = price;
  const text = moneyText(lang);
  const amount = (one: number) => text.money(one, currency);
  const shown =
    high === null ? prices.from(amount(low)) : low === high ? amount(low) : `${amount(low)}–${amount(high)}`;
  const bounds = min === null ? '' : max === null ? prices.open(f.value(min, 'count')) : f.range(min, max, 'count');
  const tier = TIERS.find((one) => one === price.tier);
  const about = [
    price.statistic !== 'range' && prices.statistic[price.statistic],
    price.format && prices.format[price.format],
    price.platform === 'all' ? prices.allSites : m.platform[price.platform],
    tier ? prices.size(m.tier[tier], bounds) : prices.allSizes,
    price.region && (prices.region[price.region] ?? price.region),
  ];
  return (
    <li>
      <span>
        <b>{shown}</b> {prices.per[price.per]}
      </span>{' '}
      <small title={price.title ?? undefined}>
        {price.source}, {year === null ? prices.noYear : prices.year(String(year), price.yearIsInferred)}
        {' · '}
        {about.filter(Boolean).join(', ')}
      </small>
    </li>
  );
}
