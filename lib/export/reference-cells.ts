import type { Reference, ReportedMeasure } from '@/lib/model/report';
import { shown } from './cells';
import type { CellValue } from './csv';
import type { ExportLabels, ExportWords } from './words';

/** The columns that say what a KPI was compared with. */
export type ReferenceCells = Record<
  | 'referenceLevel'
  | 'referenceSource'
  | 'referenceYear'
  | 'referencePopulation'
  | 'typicalLow'
  | 'typicalHigh'
  | 'referenceFigures'
  | 'verdict',
  CellValue
>;

/** Several published figures share a cell each for source, year, population and value, in the same order. */
const BETWEEN_FIGURES = ' | ';

/** The reference of a measure in cells; figures in the measure's unit (percent for fractions). */
export function referenceCells(
  { measure, reference }: ReportedMeasure,
  labels: ExportLabels,
  digits: number,
): ReferenceCells {
  const { words } = labels;
  const populationOf = ({ population }: { population: string }) => words.population[population] ?? population;
  const number = (value: number) => shown(value, measure.unit, digits);
  const cells: ReferenceCells = {
    referenceLevel: words.level[reference.level],
    referenceSource: null,
    referenceYear: null,
    referencePopulation: null,
    typicalLow: null,
    typicalHigh: null,
    referenceFigures: null,
    verdict: verdictWords(reference, words),
  };
  switch (reference.level) {
    case 'firm':
    case 'imported':
      return {
        ...cells,
        referenceSource: reference.figure.source,
        referenceYear: yearsOf([reference.figure]),
        referencePopulation: populationOf(reference.figure),
        typicalLow: number(reference.band.p25),
        typicalHigh: number(reference.band.p75),
      };
    case 'own':
      return {
        ...cells,
        referenceSource: words.ownSet,
        typicalLow: reference.band && number(reference.band.p25),
        typicalHigh: reference.band && number(reference.band.p75),
      };
    case 'indicative': {
      const { figures } = reference;
      const values = figures.map(({ value }) => String(number(value) ?? ''));
      return {
        ...cells,
        referenceSource: figures.map(({ source }) => source).join(BETWEEN_FIGURES),
        referenceYear: yearsOf(figures),
        referencePopulation: figures.map(populationOf).join(BETWEEN_FIGURES),
        referenceFigures: values
          .map((value) => (labels.language === 'fr' ? value.replace('.', ',') : value))
          .join(BETWEEN_FIGURES),
      };
    }
    case 'none':
      return cells;
  }
}

/** "above typical", "above typical (could be typical)", "rank 2 of 7", "between the published figures"; null: none. */
export function verdictWords(reference: Reference, words: ExportWords): string | null {
  if (reference.level === 'none') return null;
  if (reference.level === 'indicative') return reference.position && words.position[reference.position];
  const { verdict, couldBeTypical } = reference;
  const judged =
    verdict && (couldBeTypical ? `${words.verdict[verdict]} (${words.couldBeTypical})` : words.verdict[verdict]);
  if (reference.level !== 'own') return judged;
  const rank = words.rank(reference.rank, reference.of);
  return judged ? `${judged} · ${rank}` : rank;
}

function yearsOf(figures: readonly { year: number | null }[]): string | null {
  return figures.map(({ year }) => year ?? '?').join(BETWEEN_FIGURES);
}
