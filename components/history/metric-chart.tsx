import { ChartFrame } from '@/components/charts/chart-frame';
import { TimeChart } from '@/components/charts/lazy-charts';
import { LegendMark, styleOf } from '@/components/charts/marker';
import type { TimeMark } from '@/components/charts/time-chart';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { type Spike, spikesOf, sponsoredIn } from '@/lib/history/marks';
import type { Series } from '@/lib/history/series';
import type { ReportedPost } from '@/lib/model/report';
import { HistoryTable } from './history-table';
import { momentText, pointText } from './point-words';

const INK = 'var(--cg-ink)';

/** One figure of a profile over time; under two readings, what it takes to have a line. */
export function MetricChart({ series, posts }: { series: Series; posts: readonly ReportedPost[] }) {
  const { history: words } = usePageMessages();
  const { f } = useI18n();
  const { metric, points, breaks } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return <p className="chart-none">{words.none[metric]}</p>;
  const date = (at: number) => f.date(at, last.at);
  const text = (point: typeof first) => pointText(point, metric, f);
  if (first === last) return <p className="chart-none">{words.one(f.dateWithYear(last.at), text(last))}</p>;

  const spikes = spikesOf(series);
  const sponsored = sponsoredIn(posts, first.at, last.at);
  const gaps = breaks.flatMap(({ before, after, why }) =>
    why.includes('gap') ? [{ from: before.at, to: after.at }] : [],
  );
  const hasBand = points.some(({ low, high }) => low < high);
  const jumpText = ({ from, to }: Spike) => words.jump(f.change(to.value / from.value - 1), date(from.at), date(to.at));
  const rises = ({ from, to }: Spike) => to.value > from.value;
  const marks: TimeMark[] = [
    ...spikes.map(
      (spike): TimeMark => ({
        id: `spike ${spike.to.at}`,
        kind: rises(spike) ? 'rise' : 'fall',
        at: spike.to.at,
        value: spike.to.value,
        text: jumpText(spike),
      }),
    ),
    ...sponsored.marks.map(
      ({ id, at, title }): TimeMark => ({
        id: `post ${id}`,
        kind: 'sponsored',
        at: at.value,
        span: { from: Math.max(at.low, first.at), to: Math.min(at.high, last.at) },
        text: words.onDay(`${words.legend.sponsored}, ${momentText(at, date, words.about)}`, title || words.untitled),
      }),
    ),
  ];
  const style = styleOf(0);
  const legend = [
    {
      id: 'reading',
      mark: <LegendMark shape="circle" color={style.color} hasLine />,
      text: words.legend.reading,
      isThere: true,
    },
    { id: 'range', mark: <i className="legend-band" />, text: words.legend.range, isThere: hasBand },
    { id: 'gap', mark: <i className="legend-gap" />, text: words.legend.gap, isThere: gaps.length > 0 },
    { id: 'rise', mark: <LegendMark shape="up" color={INK} />, text: words.legend.rise, isThere: spikes.some(rises) },
    {
      id: 'fall',
      mark: <LegendMark shape="down" color={INK} />,
      text: words.legend.fall,
      isThere: !spikes.every(rises),
    },
    {
      id: 'sponsored',
      mark: <LegendMark shape="diamond" color={INK} isHollow />,
      text: words.legend.sponsored,
      isThere: sponsored.marks.length > 0,
    },
  ].filter(({ isThere }) => isThere);
  return (
    <ChartFrame
      title={words.overTime[metric]}
      finding={words.finding(text(first), date(first.at), text(last), date(last.at))}
      source={words.source(points.length, f.dateWithYear(first.at))}
      legend={legend}
      notes={[
        ...spikes.map(jumpText),
        ...breaks.flatMap(({ before, after, why }) =>
          why.map((one) => words.apart[one](date(before.at), date(after.at))),
        ),
        ...(sponsored.coarse > 0 ? [words.sponsoredCoarse(sponsored.coarse)] : []),
      ]}
      table={<HistoryTable series={series} spikes={spikes} sponsored={sponsored} />}
    >
      <TimeChart
        lines={[{ id: metric, name: '', style, points, starts: breaks.map(({ after }) => after) }]}
        marks={marks}
        gaps={gaps}
        hasBand={hasBand}
        value={(figure) => f.value(figure, metric === 'followers' ? 'count' : 'fraction', 3)}
        text={text}
        date={date}
      />
    </ChartFrame>
  );
}
