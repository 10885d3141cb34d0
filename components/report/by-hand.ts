import type { SheetWords } from '@/components/share/sheet-words';
import type { Report } from '@/lib/model/report';
import type { DocumentItem } from '@/lib/share/document';

/** What was put right by hand, each beside what was read; of posts, how many: their rows say that it went into them. */
export function byHandItems({ corrections }: Report, { f, pages }: SheetWords): DocumentItem[] {
  const { report, why } = pages;
  const items: DocumentItem[] = [];
  for (const { what, read } of corrections) {
    if (what.kind === 'followers') {
      const value = f.whole(what.value);
      items.push(itemOf(why.followers, read ? report.handRead(value, f.whole(read.value)) : value));
    }
    if (what.kind === 'insight') {
      const isShare = what.figure === 'retention';
      items.push(itemOf(why.insight[what.figure], isShare ? f.value(what.value, 'fraction', 3) : f.whole(what.value)));
    }
  }
  const countOf = (kind: 'count' | 'left-out') => corrections.filter(({ what }) => what.kind === kind).length;
  if (countOf('count') > 0) items.push(itemOf(report.handCounts, f.whole(countOf('count'))));
  if (countOf('left-out') > 0) items.push(itemOf(report.handLeftOut, f.whole(countOf('left-out'))));
  return items;
}

const itemOf = (label: string, text: string): DocumentItem => ({ label, text, notes: [] });
