import { isStanding } from '@/lib/model/decision';
import type { Report } from '@/lib/model/report';
import type { Deciding } from './deciding';
import { DecisionLine } from './decision-line';

interface DecidedProps {
  deciding: Deciding;
  report: Report;
  reasons: readonly string[] | null;
}

/** The newest decision on the profile of a page; nothing where there is none, or where the profile stands otherwise. */
export function Decided({ deciding, report, reasons }: DecidedProps) {
  const [newest] = deciding.decisions;
  if (!newest || !isStanding(newest, deciding.entry)) return null;
  return (
    <DecisionLine
      decision={newest}
      report={report}
      offered={reasons}
      onReason={deciding.setReason}
      onUndo={deciding.undo}
    />
  );
}
