import { figureOf } from '@/components/share/figure-of';
import type { SheetWords } from '@/components/share/sheet-words';
import type { ReportedMeasure } from '@/lib/model/report';
import type { Footnotes } from '@/lib/share/footnotes';
import type { Figure } from '@/lib/share/sheet';
import { citationsOf } from './citations';

/** A figure as a report has it: the words of its screen, and the footnotes of what it is compared with. */
export interface ReportFigure extends Figure {
  notes: number[];
}

/**
 * One figure in words that others may read: what was put right by hand says so; a reason that tells the user what to do
 * says what was not done.
 */
export function reportFigure(reported: ReportedMeasure, words: SheetWords, footnotes: Footnotes): ReportFigure {
  const { m, pages } = words;
  const { measure, reference, byUser } = reported;
  const figure = figureOf(reported, words);
  const label = pages.report.label[measure.id];
  const reason = measure.reason && pages.report.reason[measure.reason];
  const made = reason ?? figure.made;
  return {
    ...figure,
    label: label ? figure.label.replace(m.kpi.label[measure.id], label) : figure.label,
    made: byUser ? [made, pages.report.byHand].filter(Boolean).join(' · ') : made,
    notes: figure.isKnown ? footnotes.cite(citationsOf(reference, measure.unit, words)) : [],
  };
}
