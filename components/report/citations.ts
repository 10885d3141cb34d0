import type { SheetWords } from '@/components/share/sheet-words';
import { recordWords } from '@/components/why/record-words';
import type { Unit } from '@/lib/model/measure';
import type { PublishedFigure, Reference } from '@/lib/model/report';
import type { Citation } from '@/lib/share/footnotes';

type Row = Omit<PublishedFigure, 'value'> & { value: number | null };

/** Every published figure that a reference holds: publisher, year, whom it is about, what was divided by what, quality, address. */
export function citationsOf(reference: Reference, unit: Unit, words: SheetWords): Citation[] {
  switch (reference.level) {
    case 'firm':
      return [citationOf({ ...reference.figure, value: reference.band.p50 }, unit, words)];
    case 'imported': {
      const { figure, band } = reference;
      const { source, ...cited } = citationOf({ ...figure, value: band.p50 }, unit, words);
      // Where in the user's own papers it stands is nobody else's business.
      return [{ ...cited, source: words.pages.report.ownSource(source), url: null }];
    }
    case 'indicative':
      return reference.figures.map((figure) => citationOf(figure, unit, words));
    default:
      return [];
  }
}

function citationOf(row: Row, unit: Unit, { m, f, pages }: SheetWords): Citation {
  const { source, year, url, value, quality } = row;
  const about = recordWords({ ...row, source: '', year: null }, m, pages.sources);
  return {
    source: year && !source.includes(`${year}`) ? `${source} ${year}` : source,
    // Some addresses are followed by where in the repository the page stands.
    url: url?.split(' ')[0] ?? null,
    ...(value !== null && { value: f.value(value, unit, 3) }),
    about: [about, quality && pages.why.references.quality(quality)].filter(Boolean).join(', '),
  };
}
