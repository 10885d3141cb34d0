import { figureText, whyBlank } from '@/components/collaboration/money-words';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { WhyButton } from '@/components/why/why-button';
import type { GoalRow } from '@/lib/goals/sheet';
import { moneyText } from '@/lib/i18n/money-text';
import type { ProfileKey } from '@/lib/model/profile';
import { GoalField } from './goal-field';
import { GoalLines } from './goal-lines';
import { goalText, reachingText } from './goal-text';

interface GoalPartProps {
  row: GoalRow;
  profileKey: ProfileKey;
  currency: string;
  onSet: (value: number | null) => void;
}

/** One KPI of the objective: goal, where the profile stands, whether it is met, and what the goal is held against. */
export function GoalPart({ row, profileKey, currency, onSet }: GoalPartProps) {
  const { goals: words } = usePageMessages();
  const { lang, f } = useI18n();
  const { kpi, isPrimary, met, unrealistic } = row;
  const text = (value: number) => goalText(kpi, value, currency, f, moneyText(lang));
  return (
    <section className="goal" aria-label={words.kpi[kpi]}>
      <header>
        <h3>{words.kpi[kpi]}</h3> <small className="muted">{isPrimary ? words.primary : words.supporting}</small>
        <span className={`goal-met ${met}`}>{words.met[met]}</span>
      </header>
      <div className="goal-sides">
        <GoalField row={row} currency={currency} onSet={onSet} />
        <p className="goal-now">
          <small>{words.now}</small> <Now row={row} profileKey={profileKey} currency={currency} />
        </p>
      </div>
      {unrealistic.map((one) => (
        <p className="goal-warning" key={one.why}>
          {one.why === 'above-p90'
            ? words.unrealistic['above-p90'](
                reachingText(one.reaching, words, f),
                one.reaching.n === null ? null : f.whole(one.reaching.n),
              )
            : words.unrealistic[one.why](text(one.best))}
        </p>
      ))}
      <GoalLines row={row} currency={currency} />
    </section>
  );
}

/** Where the profile stands now, or what is missing to say so. */
function Now({ row: { standing }, profileKey, currency }: Pick<GoalPartProps, 'row' | 'profileKey' | 'currency'>) {
  const { goals: words, money } = usePageMessages();
  const { lang, m, f } = useI18n();
  if (standing.kind === 'none') return '—';
  if (standing.kind === 'measure') {
    const { measure } = standing.reported;
    return (
      <>
        <b>
          <WhyButton profileKey={profileKey} measure={measure}>
            {f.measure(measure)}
          </WhyButton>
        </b>{' '}
        <small>{measure.value === null ? measure.reason && m.reason[measure.reason] : f.interval(measure)}</small>
      </>
    );
  }
  const text = moneyText(lang);
  const value = figureText(standing.money, currency, text, m.to);
  if (value === null) return <small>{whyBlank(standing.money, money, text)}</small>;
  return (
    <>
      <b>{value}</b> <small>{standing.isImplied ? words.implied : words.paid}</small>
    </>
  );
}
