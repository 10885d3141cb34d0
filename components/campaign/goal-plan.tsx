import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { GoalRow } from '@/lib/campaign/goal-rows';
import { LESS_IS_BETTER, UNIT_OF } from '@/lib/campaign/metrics';
import type { CampaignView } from '@/lib/campaign/view';
import { moneyText } from '@/lib/i18n/money-text';
import { GoalReferences } from './goal-references';
import { metricName, metricText, rangeText, type Writing } from './metric-text';
import { NumberField } from './number-field';
import { readChange, readKind, readPercent, readTimes } from './read-number';
import { StandingChip } from './standing-chip';

interface GoalPlanProps {
  row: GoalRow;
  view: CampaignView;
  /** Null: back to the proposal. */
  onSet: (value: number | null) => void;
}

const READERS = {
  count: readKind('count'),
  money: readKind('money'),
  fraction: readPercent,
  ratio: readTimes,
  change: readChange,
};

/** One goal of a campaign: what is aimed at, what is expected, and the three lines that it is held against. */
export function GoalPlan({ row, view, onSet }: GoalPlanProps) {
  const pages = usePageMessages();
  const { campaign: words, goals } = pages;
  const { lang, m, f } = useI18n();
  const { campaign } = view.book;
  const writing: Writing = { currency: campaign.currency, f, text: moneyText(lang) };
  const { metric, platform, goal, proposal, forecast } = row;
  const unit = UNIT_OF[metric];
  const name = metricName(metric, pages, campaign.margin === null);
  const title = platform ? `${name}, ${m.platform[platform]}` : name;
  const isPercent = unit === 'fraction' || unit === 'change';
  const write = (value: number) => writing.text.exact(isPercent ? Number((100 * value).toPrecision(6)) : value);
  return (
    <section className="campaign-goal" aria-label={title}>
      <header>
        <h4>{title}</h4>
        {row.isPrimary && <small className="muted">{goals.primary}</small>}
        <StandingChip standing={row.standing} />
      </header>
      <div className="campaign-goal-sides">
        <NumberField
          label={`${LESS_IS_BETTER.has(metric) ? goals.atMost : goals.atLeast}${unit === 'money' ? ` (${campaign.currency})` : isPercent ? ' (%)' : ''}`}
          value={row.goal?.isOwn ? row.goal.value : null}
          read={READERS[unit]}
          write={write}
          bad={words.goals.bad[unit]}
          placeholder={proposal ? write(proposal.value) : undefined}
          hint={goal?.isOwn ? goals.yours : proposal ? words.goals.proposed[proposal.from] : words.goals.noProposal}
          onKeep={onSet}
        />
        <p>
          <small className="muted">{words.goals.expected}</small>{' '}
          <b>{forecast.range ? rangeText(metric, forecast.range, writing) : '—'}</b>{' '}
          {forecast.n < forecast.of && (
            <small>
              {words.partial(forecast.n, forecast.of)}
              {forecast.gaps.length > 0 &&
                `${pages.brief.colon}${forecast.gaps.map((gap) => words.gap[gap]).join(', ')}`}
            </small>
          )}
        </p>
      </div>
      {row.unrealistic.map((one) => (
        <p className="goal-warning" key={one.why}>
          {one.why === 'past'
            ? words.goals.unrealistic.past(one.reached, one.of)
            : words.goals.unrealistic.forecast(metricText(metric, one.most, writing))}
        </p>
      ))}
      <GoalReferences row={row} view={view} writing={writing} />
    </section>
  );
}
