import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
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
  const { m, f } = useI18n();
  const rows = lines
    .flatMap(({ index, points, breaks, base }) =>
      points.map((point) => {
        const isStart = base !== null && point === points[0];
        const startsAnew = breaks.some(({ after }) => after === point);
        const note = [isStart && words.isStart, startsAnew && words.startsAnew].filter(Boolean).join(', ');
        return { index, point, note };
      }),
    )
    .sort((a, b) => b.point.at - a.point.at || a.index - b.index);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.column.date}</th>
          <th scope="col">{words.profile}</th>
          <th scope="col">{words.column.value}</th>
          <th scope="col">{words.column.range}</th>
          <th scope="col">{words.column.precision}</th>
          {isRate && <th scope="col">{words.column.posts}</th>}
          <th scope="col">{words.column.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ index, point, note }) => (
          <tr key={`${index} ${point.at}`}>
            <th scope="row">{f.dateWithYear(point.at)}</th>
            <td>{nameOf(index)}</td>
            <td>{text(point)}</td>
            <td>{range(point)}</td>
            <td>{m.confidence[point.confidence]}</td>
            {isRate && <td>{point.n}</td>}
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
