import type { Reference, ReportedMeasure } from '@/lib/model/report';
import type { SheetWords } from './sheet-words';

/**
 * What a figure is compared with, as others may read it: they have read no profiles, so that "you" is nobody here.
 * Empty where with nothing: one note says that of all such figures.
 */
export function comparedWords({ measure, reference }: ReportedMeasure, { f, pages }: SheetWords): string {
  switch (reference.level) {
    case 'own': {
      const { band } = reference;
      if (!band) return pages.share.amongRead;
      return pages.share.ownRange(f.range(band.p25, band.p75, measure.unit), f.whole(band.n));
    }
    case 'none':
      return '';
    default:
      return f.reference(reference, measure);
  }
}

/** Publisher and year of each published figure of a reference, each once. */
export function publishersOf(reference: Reference): string[] {
  const figures =
    'figure' in reference ? [reference.figure] : reference.level === 'indicative' ? reference.figures : [];
  return [
    ...new Set(figures.map(({ source, year }) => (year && !source.includes(`${year}`) ? `${source} ${year}` : source))),
  ];
}
