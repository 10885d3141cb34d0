import { ChartFrame } from '@/components/charts/chart-frame';
import { TimeChart } from '@/components/charts/lazy-charts';
import { LegendMark, styleOf } from '@/components/charts/marker';
import { usePageMessages } from '@/components/desk/page-messages';
import { changeRange, changeText, pointText, rangeText } from '@/components/history/point-words';
import { useI18n } from '@/components/ui/i18n';
import type { HistoryMetric, HistoryPoint } from '@/lib/history/series';
import type { Line } from '@/lib/history/side-by-side';
import { isInsideRounding } from '@/lib/history/since-start';
import { CompareLinesTable } from './compare-lines-table';

interface CompareLinesProps {
  title: string;
  lines: readonly Line[];
  /** Of all that are compared. */
  names: readonly string[];
  metric: HistoryMetric;
  /** The figures are changes, as fractions. */
  isChange: boolean;
  /** Their changes are not all since one day: each is told with its own. */
  hasOwnStarts: boolean;
  /** How they are made comparable. */
  help: string | null;
}

/** Several profiles' lines in one chart: colour, dashes and shape of each are those of its place in the comparison. */
export function CompareLines({ title, lines, names, metric, isChange, hasOwnStarts, help }: CompareLinesProps) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const times = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const last = Math.max(...times);
  const date = (at: number) => f.date(at, last);
  const text = (point: HistoryPoint) => (isChange ? changeText(point, m, f) : pointText(point, metric, f));
  const range = (point: HistoryPoint) => (isChange ? changeRange(point, f) : rangeText(point, metric, f));
  const nameOf = (index: number) => names[index] ?? '';
  const ends = lines.flatMap(({ index, points, base }) => {
    const end = points.at(-1);
    if (!end) return [];
    const within = isChange && !isInsideRounding(end) && range(end);
    const told = within ? `${text(end)} (${within})` : text(end);
    return [words.lastOf(nameOf(index), hasOwnStarts && base ? words.since(told, date(base.at)) : told)];
  });
  const breaks = lines.flatMap(({ index, breaks: all }) =>
    all.flatMap(({ before, after, why }) =>
      why.map((one) => words.lastOf(nameOf(index), words.apart[one](date(before.at), date(after.at)))),
    ),
  );
  return (
    <ChartFrame
      title={title}
      finding={ends.join(' · ')}
      source={words.source(times.length, f.dateWithYear(Math.min(...times)))}
      legend={lines.map(({ index }) => {
        const { shape, color, dash } = styleOf(index);
        return {
          id: String(index),
          mark: <LegendMark shape={shape} color={color} dash={dash} hasLine />,
          text: nameOf(index),
        };
      })}
      notes={[...(help ? [help] : []), ...breaks]}
      table={
        <CompareLinesTable lines={lines} nameOf={nameOf} text={text} range={range} isRate={metric !== 'followers'} />
      }
    >
      <TimeChart
        lines={lines.map(({ index, points, breaks: all }) => ({
          id: String(index),
          name: nameOf(index),
          style: styleOf(index),
          points,
          starts: all.map(({ after }) => after),
        }))}
        value={(figure) =>
          isChange ? f.change(figure) : f.value(figure, metric === 'followers' ? 'count' : 'fraction', 3)
        }
        text={text}
        date={date}
      />
    </ChartFrame>
  );
}
