import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { keptMix, type Mix } from '@/lib/campaign/mix';
import { totalOf } from '@/lib/campaign/totals';
import { type CampaignView, viewOf } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import type { Undo } from './campaign-work';
import { metricName, rangeText, type Writing } from './metric-text';
import { NumberField } from './number-field';
import type { CampaignPart } from './plan-tab';
import { readPosts } from './read-number';
import { ScrollRegion } from './scroll-region';
import { StandingChip } from './standing-chip';

interface MixCardProps extends CampaignPart {
  mix: Mix;
  onMix: (mix: Mix) => void;
}

/** What other numbers of posts would cost and bring, before anything is changed. */
export function MixCard({ view, work, onRemoved, mix, onMix }: MixCardProps) {
  const pages = usePageMessages();
  const { campaign: words } = pages;
  const { lang, m, f } = useI18n();
  const { campaign, placements } = view.book;
  if (placements.length === 0) return null;
  const text = moneyText(lang);
  const writing: Writing = { currency: campaign.currency, f, text };
  const tried = viewOf(view.book, work, mix);
  const isChanged = placements.some(({ id, posts }) => (mix[id] ?? posts) !== posts);
  const cost = (of: CampaignView) => {
    const total = totalOf('cost', of.placements);
    return total ? text.money(total.value, campaign.currency) : '—';
  };
  const keep = async () => {
    const undos: Undo[] = [];
    for (const placement of placements) {
      const posts = mix[placement.id] ?? placement.posts;
      if (posts === placement.posts) continue;
      const undo = posts === 0 && (await work.removePlacement(placement.id));
      if (undo) undos.push(undo);
      if (posts === 0) continue;
      const { posts: before, fee, product, platformCost } = placement;
      await work.setPlacement(placement.id, keptMix(placement, posts));
      undos.push(() => work.setPlacement(placement.id, { posts: before, fee, product, platformCost }));
    }
    onMix({});
    const undo = async () => (await Promise.all(undos.map((one) => one()))).every(Boolean);
    onRemoved(undos.length > 0 ? { text: words.mix.kept, undo } : null);
  };
  return (
    <section className="card campaign-card" aria-label={words.mix.title}>
      <h3 className="h2">{words.mix.title}</h3>
      <p className="muted">{words.mix.help}</p>
      <div className="campaign-fields">
        {placements.map((placement) => (
          <NumberField
            key={placement.id}
            label={words.placements.of(placement.name, words.format[placement.format])}
            value={mix[placement.id] ?? placement.posts}
            read={readPosts(0)}
            write={String}
            bad={words.mix.bad}
            onKeep={(posts) => posts !== null && onMix({ ...mix, [placement.id]: posts })}
          />
        ))}
      </div>
      <ScrollRegion label={words.mix.compared}>
        <table className="tb campaign-table">
          <thead>
            <tr>
              <th scope="col">{words.mix.metric}</th>
              <th scope="col" className="n">
                {words.mix.now}
              </th>
              <th scope="col" className="n">
                {words.mix.tried}
              </th>
              <th scope="col">{words.mix.standing}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{words.columns.cost}</td>
              <td className="n">{cost(view)}</td>
              <td className="n">{cost(tried)}</td>
              <td />
            </tr>
            {tried.rows.map((row) => {
              const before = view.rows.find(
                ({ metric, platform }) => metric === row.metric && platform === row.platform,
              );
              return (
                <tr key={`${row.metric} ${row.platform}`}>
                  <td>
                    {metricName(row.metric, pages, campaign.margin === null)}
                    {row.platform && <small>{m.platform[row.platform]}</small>}
                  </td>
                  <td className="n">
                    {before?.forecast.range ? rangeText(row.metric, before.forecast.range, writing) : '—'}
                  </td>
                  <td className="n">{row.forecast.range ? rangeText(row.metric, row.forecast.range, writing) : '—'}</td>
                  <td>
                    <StandingChip standing={row.standing} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="campaign-actions">
        <button type="button" className="btn sm primary" disabled={!isChanged} onClick={() => void keep()}>
          {words.mix.keep}
        </button>
        <button type="button" className="btn sm quiet" disabled={!isChanged} onClick={() => onMix({})}>
          {words.mix.back}
        </button>
      </p>
    </section>
  );
}
