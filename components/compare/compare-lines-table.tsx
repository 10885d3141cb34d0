import { usePageMessages } from '@/components/desk/page-messages';
import { ReadingTable } from '@/components/history/reading-table';
import type { HistoryPoint } from '@/lib/history/series';
import type { Line } from '@/lib/history/side-by-side';

interface CompareLinesTableProps {
  lines: readonly Line[];
  /** By the place in the comparison. */
  nameOf: (index: number) => string;
  text: (point: HistoryPoint) => string;
  range: (point: HistoryPoint) => string;
  /** The figures are rates, of so many posts each. */
  isRate: boolean;
}

/** Every reading of several profiles, newest first, with what is not joined and where a change is counted from. */
export function CompareLinesTable({ lines, nameOf, text, range, isRate }: CompareLinesTableProps) {
  const { history: words } = usePageMessages();
  const rows = lines
    .flatMap(({ index, points, breaks, base }) =>
      points.map((point) => {
        const isStart = base !== null && point === points[0];
        const startsAnew = breaks.some(({ after }) => after === point);
        const note = [isStart && words.isStart, startsAnew && words.startsAnew].filter(Boolean).join(', ');
        const profile = { id: index, name: nameOf(index) };
        return { point, profile, value: text(point), range: range(point), note };
      }),
    )
    .sort((a, b) => b.point.at - a.point.at || a.profile.id - b.profile.id);
  return <ReadingTable rows={rows} isRate={isRate} />;
}
