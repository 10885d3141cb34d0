import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { HistoryPoint } from '@/lib/history/series';

/** A reading as a table says it. */
export interface ReadingRow {
  point: HistoryPoint;
  /** Whose it is, where readings of several stand in one table. */
  profile?: { id: number; name: string };
  value: string;
  range: string;
  note: string;
}

interface ReadingTableProps {
  rows: readonly ReadingRow[];
  /** The figures are rates, of so many posts each. */
  isRate: boolean;
}

/** The readings behind a chart, a row each, in the order in which they come. */
export function ReadingTable({ rows, isRate }: ReadingTableProps) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const hasProfiles = rows.some(({ profile }) => profile);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.column.date}</th>
          {hasProfiles && <th scope="col">{words.profile}</th>}
          <th scope="col">{words.column.value}</th>
          <th scope="col">{words.column.range}</th>
          <th scope="col">{words.column.precision}</th>
          {isRate && <th scope="col">{words.column.posts}</th>}
          <th scope="col">{words.column.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, profile, value, range, note }) => (
          <tr key={`${profile?.id} ${point.at}`}>
            <th scope="row">{f.dateWithYear(point.at)}</th>
            {hasProfiles && <td>{profile?.name}</td>}
            <td>{value}</td>
            <td>{range}</td>
            <td>{m.confidence[point.confidence]}</td>
            {isRate && <td>{point.n}</td>}
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
