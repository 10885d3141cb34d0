import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { figureOf } from '@/lib/campaign/figures';
import { type CampaignBook, measured } from '@/lib/campaign/measured';
import { totalOf } from '@/lib/campaign/totals';
import { moneyText } from '@/lib/i18n/money-text';
import type { CampaignsWork } from './campaign-work';
import { NewCampaign } from './new-campaign';
import { ScrollRegion } from './scroll-region';
import { timeText } from './time-text';

interface CampaignListProps {
  work: CampaignsWork;
  onOpen: (id: string) => void;
}

/** All campaigns, each with what it cost and returned so far. */
export function CampaignList({ work, onOpen }: CampaignListProps) {
  const { campaign: words } = usePageMessages();
  const { books } = work;
  return (
    <>
      {books.length > 0 && <NewCampaign work={work} onOpen={onOpen} />}
      {books.length === 0 ? (
        <section className="card nothing campaign-empty">
          <h2 className="h2">{words.empty.title}</h2>
          <p>{words.empty.body}</p>
          <NewCampaign work={work} onOpen={onOpen} />
        </section>
      ) : (
        <div className="card">
          <ScrollRegion label={words.all}>
            <table className="tb campaign-table campaign-list">
              <thead>
                <tr>
                  <th scope="col">{words.columns.campaign}</th>
                  <th scope="col" className="n">
                    {words.columns.creators}
                  </th>
                  <th scope="col" className="n">
                    {words.columns.cost}
                  </th>
                  <th scope="col" className="n">
                    {words.table.columns.revenue}
                  </th>
                  <th scope="col" className="n">
                    ROAS
                  </th>
                  <th scope="col" className="n">
                    ROI
                  </th>
                </tr>
              </thead>
              <tbody>
                {books.map((book) => (
                  <Row key={book.campaign.id} book={book} today={work.today} onOpen={onOpen} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
      )}
    </>
  );
}

function Row({ book, today, onOpen }: { book: CampaignBook; today: string; onOpen: (id: string) => void }) {
  const { campaign: words } = usePageMessages();
  const { lang, f } = useI18n();
  const { campaign, placements } = book;
  const text = moneyText(lang);
  const all = measured(book);
  const [cost, revenue] = [totalOf('cost', all), totalOf('revenue', all)];
  const [roas, roi] = [figureOf('roas', all, campaign), figureOf('roi', all, campaign)];
  const part = (of: { n: number; of: number } | null) =>
    of && of.n > 0 && of.n < of.of && <small>{words.partial(of.n, of.of)}</small>;
  const creators = new Set(placements.map(({ profileKey }) => profileKey)).size;
  return (
    <tr>
      <td>
        <button type="button" className="link" data-campaign={campaign.id} onClick={() => onOpen(campaign.id)}>
          {campaign.name}
        </button>
        <small>
          {words.objectives[campaign.objective]} · {timeText(campaign, today, words, f)}
        </small>
      </td>
      <td className="n">{f.whole(creators)}</td>
      <td className="n">
        {cost ? text.money(cost.value, campaign.currency) : '—'} {part(cost)}
      </td>
      <td className="n">
        {revenue ? text.money(revenue.value, campaign.currency) : '—'} {part(revenue)}
      </td>
      <td className="n">
        {roas.value === null ? '—' : text.multiple(roas.value)} {part(roas)}
      </td>
      <td className="n">
        {roi.value === null ? '—' : text.signed(roi.value)}{' '}
        {roi.basis === 'before-product-cost' && <small>{words.beforeProduct}</small>}
      </td>
    </tr>
  );
}
