import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { LOWER_IS_BETTER } from '@/lib/goals/plan';
import type { GoalRow } from '@/lib/goals/sheet';
import { readGoal, typedGoal, unitOf } from './goal-text';

interface GoalFieldProps {
  row: GoalRow;
  currency: string;
  /** Null: back to the proposal. */
  onSet: (value: number | null) => void;
}

/** The goal of one KPI: the proposal until the user types an own one. */
export function GoalField({ row: { kpi, goal, proposal }, currency, onSet }: GoalFieldProps) {
  const { goals: words } = usePageMessages();
  const { f } = useI18n();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const unit = unitOf(kpi);
  const isBad = draft !== null && draft.trim() !== '' && readGoal(kpi, draft) === null;
  const leave = () => {
    if (draft === null || isBad) return;
    const value = readGoal(kpi, draft);
    if (value !== goal?.value) onSet(value);
    setDraft(null);
  };
  const origin = goal?.isOwn ? words.yours : proposal ? words.proposed[proposal.from] : words.noProposal;
  const sign =
    unit === 'percent' ? words.unit.percent : unit === 'times' ? words.unit.times : unit === 'money' ? currency : '';
  return (
    <div className="goal-field">
      <label htmlFor={id}>
        <span className="sr">{words.goal(words.kpi[kpi])}</span>{' '}
        {LOWER_IS_BETTER.has(kpi) ? words.atMost : words.atLeast}
      </label>{' '}
      <input
        id={id}
        className="field number"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? (goal ? typedGoal(kpi, goal.value, f) : '')}
        aria-invalid={isBad || undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && leave()}
      />{' '}
      {sign}
      <small id={`${id}-help`} className={isBad ? 'why-bad' : undefined} role={isBad ? 'alert' : undefined}>
        {isBad ? (unit === 'percent' ? words.bad.percent : words.bad.number) : origin}
      </small>
      {goal?.isOwn && proposal && (
        <button type="button" className="btn sm quiet" onClick={() => onSet(null)}>
          {words.backToProposal}
        </button>
      )}
    </div>
  );
}
