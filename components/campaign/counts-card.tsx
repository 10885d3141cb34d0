import { KIND } from '@/components/collaboration/read-input';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Counted } from '@/lib/campaign/counted';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { COUNTS, type Count } from '@/lib/campaign/metrics';
import { moneyText } from '@/lib/i18n/money-text';
import { countText, type Writing } from './metric-text';
import { NumberField } from './number-field';
import { PlacementPosts } from './placement-posts';
import type { CampaignPart } from './plan-tab';
import { readKind } from './read-number';

/** Where the counts of each placement come from: its posts, what files say, what the user types. */
export function CountsCard({ view, work }: CampaignPart) {
  const { campaign: words } = usePageMessages();
  return (
    <section className="card campaign-card" aria-label={words.counts.title}>
      <h3 className="h2">{words.counts.title}</h3>
      <p className="muted">{words.counts.help}</p>
      {view.placements.map((one) => (
        <details className="fold placement-counts" key={one.placement.id}>
          <summary>{words.placements.of(one.placement.name, words.format[one.placement.format])}</summary>
          <Counts one={one} currency={view.book.campaign.currency} onType={work.setPlacement} />
          <PlacementPosts
            one={one}
            report={work.reports.get(one.placement.profileKey) ?? null}
            dated={view.book.dated}
            startsOn={view.book.campaign.startsOn}
            taken={
              new Set(
                view.book.placements.flatMap(({ id, profileKey, postIds }) =>
                  id !== one.placement.id && profileKey === one.placement.profileKey ? postIds : [],
                ),
              )
            }
            onPost={(postId, isIts) => void work.setPost(one.placement.id, postId, isIts)}
          />
        </details>
      ))}
    </section>
  );
}

interface CountsProps {
  one: MeasuredPlacement;
  currency: string;
  onType: CampaignPart['work']['setPlacement'];
}

/** Each count: what is known of it stands in the empty field with where it comes from; what is typed goes before it. */
function Counts({ one, currency, onType }: CountsProps) {
  const { campaign: words, money } = usePageMessages();
  const { lang, f } = useI18n();
  const { placement, counts } = one;
  const writing: Writing = { currency, f, text: moneyText(lang) };
  const origin = (counted: Counted | null) => {
    if (!counted) return words.counts.unknown;
    const posts = counted.posts && words.counts.posts(counted.posts.n, counted.posts.of);
    const at = counted.at === null ? null : words.counts.asOf(f.dateWithYear(counted.at));
    return [words.counts.origin[counted.origin], counted.ofViews && words.counts.ofViews, posts, at]
      .filter(Boolean)
      .join(' · ');
  };
  const known = (count: Count, counted: Counted | null) =>
    counted && counted.origin !== 'typed' ? countText(count, counted, writing) : undefined;
  return (
    <div className="campaign-fields">
      {COUNTS.map((count) => (
        <NumberField
          key={count}
          label={count === 'revenue' ? `${money.input.revenue} (${currency})` : money.input[count]}
          value={placement[count]}
          read={readKind(KIND[count])}
          write={f.amount}
          bad={money.bad[count === 'revenue' ? 'money' : 'count']}
          placeholder={known(count, counts[count])}
          hint={origin(counts[count])}
          onKeep={(value) => void onType(placement.id, { [count]: value })}
        />
      ))}
    </div>
  );
}
