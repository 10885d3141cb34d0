import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { currencyOf, type GoalContext } from '@/lib/goals/context';
import { defaultObjective } from '@/lib/goals/plan';
import { goalSheet } from '@/lib/goals/sheet';
import { vanityOf } from '@/lib/goals/vanity';
import { type GoalKpi, OBJECTIVES } from '@/lib/model/goal';
import { GoalPart } from './goal-part';
import type { GoalsWork } from './goals-work';
import { VanityList } from './vanity-list';

interface GoalsCardProps extends GoalsWork {
  context: Omit<GoalContext, 'past'>;
  /** EMV is worked out for the profile's site. */
  isEmvOn: boolean;
}

/** What the user wants of a profile, whether it fits, and why. */
export function GoalsCard({ context, isEmvOn, stored, save, collaborations, sector }: GoalsCardProps) {
  const { goals: words, settings } = usePageMessages();
  const id = useId();
  // What was chosen last, until what is stored says the same.
  const [typed, setTyped] = useState<Pick<NonNullable<typeof stored>, 'objective' | 'goals'> | null>(null);
  const { objective, goals } = typed ?? stored ?? { objective: defaultObjective(sector), goals: [] };
  const { report, collaboration } = context;
  const sheet = goalSheet(objective, goals, { ...context, past: collaborations });
  const currency = currencyOf(context);
  const keep = (next: NonNullable<typeof typed>) => {
    setTyped(next);
    save(next.objective, next.goals);
  };
  const set = (kpi: GoalKpi, value: number | null) =>
    keep({
      objective,
      goals: [...goals.filter((goal) => goal.kpi !== kpi), ...(value === null ? [] : [{ kpi, value }])],
    });
  const sectorName = sector && settings.sectors[sector as keyof typeof settings.sectors];
  return (
    <details className={`fold goals${stored ? '' : ' blank'}`} open={stored !== null}>
      <summary>
        {words.title} <small>{words.help}</small>
      </summary>
      <fieldset className="goal-objectives">
        <legend>{words.objective}</legend>
        {OBJECTIVES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={objective === one}
              onChange={() => keep({ objective: one, goals: [...goals] })}
            />{' '}
            {words.objectives[one]}
          </label>
        ))}
      </fieldset>
      {stored === null && typed === null && (
        <p className="muted goal-hint">{sectorName ? words.bySector(sectorName) : words.byDefault}</p>
      )}
      <p className={`goal-fit ${sheet.fit}`} role="status">
        <b>{words.fit[sheet.fit]}</b>
        <small>{sheet.rows.map(({ kpi, met }) => words.because(words.kpi[kpi], words.met[met])).join(' · ')}</small>
      </p>
      {sheet.rows.map((row) => (
        <GoalPart
          key={`${objective} ${row.kpi}`}
          row={row}
          profileKey={report.profile.key}
          currency={currency}
          onSet={(value) => set(row.kpi, value)}
        />
      ))}
      <VanityList found={vanityOf(report, collaboration, isEmvOn)} />
    </details>
  );
}
