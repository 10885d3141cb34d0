import type { Messages } from '@/lib/i18n/messages';
import type { PageMessages } from '@/lib/i18n/pages';
import type { PublishedFigure } from '@/lib/model/report';

/** One record in words; a term that has no words yet stands as the source printed it. */
export function recordWords(
  figure: Omit<PublishedFigure, 'value'>,
  m: Messages,
  words: PageMessages['sources'],
): string {
  const { source, year, population, tier, numerator, denominator, statistic, region, sample } = figure;
  const { explain } = m.overlay;
  return [
    source,
    year,
    explain.population[population] ?? population,
    explain.size(tier),
    // What was counted in a figure that the user imported, its KPI says.
    numerator && `${words.counted[numerator] ?? numerator} ÷ ${words.counted[denominator] ?? denominator}`,
    words.statistic[statistic] ?? statistic,
    region && (words.region[region] ?? region),
    sample && `n = ${sample}`,
  ]
    .filter(Boolean)
    .join(', ');
}
