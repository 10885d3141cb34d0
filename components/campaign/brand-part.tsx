import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CampaignView } from '@/lib/campaign/view';
import { brandSentimentOf } from '@/lib/kpi/brand-sentiment';
import { netSentiment, sentimentOf } from '@/lib/kpi/net-sentiment';
import type { CampaignsWork } from './campaign-work';

/** What the comments seen under the campaign's posts say, and those among them that name the brand. */
export function BrandPart({ view, work }: { view: CampaignView; work: CampaignsWork }) {
  const { campaign: words } = usePageMessages();
  const { m, f } = useI18n();
  if (view.placements.every(({ placement }) => placement.postIds.length === 0)) return null;
  const measures = [
    { name: words.brand.all, measure: sentimentOf(netSentiment, work.comments) },
    { name: words.brand.named, measure: brandSentimentOf(work.comments, work.brandTerms) },
  ];
  return (
    <section className="card campaign-card" aria-label={words.brand.title}>
      <h3 className="h2">{words.brand.title}</h3>
      <dl className="campaign-lines">
        {measures.map(({ name, measure }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {measure.value === null ? (
                <>
                  — <small>{measure.reason && m.reason[measure.reason]}</small>
                </>
              ) : (
                <b>{f.measure(measure)}</b>
              )}{' '}
              <small className="muted">{words.brand.of(measure.n, work.comments.length)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className="foot">{words.brand.foot}</p>
    </section>
  );
}
