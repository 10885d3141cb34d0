import { ChartFrame } from '@/components/charts/chart-frame';
import { TimeChart } from '@/components/charts/lazy-charts';
import { LegendMark, styleOf } from '@/components/charts/marker';
import { usePageMessages } from '@/components/desk/page-messages';
import { pointText, rangeText } from '@/components/history/point-words';
import { useI18n } from '@/components/ui/i18n';
import type { HistoryMetric, HistoryPoint } from '@/lib/history/series';
import type { Line } from '@/lib/history/side-by-side';

interface CompareLinesProps {
  title: string;
  lines: readonly Line[];
  /** Of all that are compared. */
  names: readonly string[];
  metric: HistoryMetric;
  /** The figures are changes, as fractions. */
  isChange: boolean;
  /** How they are made comparable. */
  help: string | null;
}

/** Several profiles' lines in one chart: colour, dashes and shape of each are those of its place in the comparison. */
export function CompareLines({ title, lines, names, metric, isChange, help }: CompareLinesProps) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const times = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const last = Math.max(...times);
  const date = (at: number) => f.date(at, last);
  const text = (point: HistoryPoint) => (isChange ? f.change(point.value) : pointText(point, metric, f));
  const range = (point: HistoryPoint) => {
    if (!isChange) return rangeText(point, metric, f);
    return point.low === point.high ? '' : `${f.change(point.low)} … ${f.change(point.high)}`;
  };
  const nameOf = (index: number) => names[index] ?? '';
  const ends = lines.flatMap(({ index, points }) => {
    const end = points.at(-1);
    return end ? [words.lastOf(nameOf(index), text(end))] : [];
  });
  const breaks = lines.flatMap(({ index, breaks: all }) =>
    all.map(
      ({ before, after, why }) => `${words.lastOf(nameOf(index), words.apart[why](date(before.at), date(after.at)))}`,
    ),
  );
  const rows = lines
    .flatMap(({ index, points }) => points.map((point) => ({ index, point })))
    .sort((a, b) => b.point.at - a.point.at || a.index - b.index);
  return (
    <ChartFrame
      title={title}
      finding={`${ends.join(' · ')}.`}
      source={words.source(times.length, f.dateWithYear(Math.min(...times)))}
      legend={lines.map(({ index }) => {
        const { shape, color, dash } = styleOf(index);
        return { mark: <LegendMark shape={shape} color={color} dash={dash} hasLine />, text: nameOf(index) };
      })}
      notes={[...(help ? [help] : []), ...breaks]}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.column.date}</th>
              <th scope="col">{words.profile}</th>
              <th scope="col">{words.column.value}</th>
              <th scope="col">{words.column.range}</th>
              <th scope="col">{words.column.precision}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, point }) => (
              <tr key={`${index} ${point.at}`}>
                <th scope="row">{f.dateWithYear(point.at)}</th>
                <td>{nameOf(index)}</td>
                <td>{text(point)}</td>
                <td>{range(point)}</td>
                <td>{m.confidence[point.confidence]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <TimeChart
        lines={lines.map(({ index, points, breaks: all }) => ({
          name: nameOf(index),
          style: styleOf(index),
          points,
          starts: all.map(({ after }) => after),
        }))}
        value={(figure) =>
          isChange ? f.change(figure) : f.value(figure, metric === 'followers' ? 'count' : 'fraction', 3)
        }
        date={date}
      />
    </ChartFrame>
  );
}
