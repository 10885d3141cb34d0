import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { HistoryPoint } from '@/lib/history/series';
import { dayTicks, valueTicks } from '@/lib/history/ticks';
import { ACROSS, HEIGHT, MARGIN, UP } from './axes';
import { ChartTip } from './chart-tip';
import { Marker } from './marker';
import { piecesOf, rowsOf, type TimeLine } from './pieces';

/** Something that happened at a moment, marked on the chart. */
export interface TimeMark {
  /** Tells it from the others. */
  id: string;
  kind: 'rise' | 'fall' | 'sponsored';
  at: number;
  /** Between which moments it was, inside what is drawn; left out: at that very moment. */
  span?: { from: number; to: number };
  /** On the line; left out: at the foot of the chart. */
  value?: number;
  text: string;
}

export interface TimeChartProps {
  lines: readonly TimeLine[];
  marks?: readonly TimeMark[];
  /** Spans without a reading, epoch ms. */
  gaps?: readonly { from: number; to: number }[];
  /** Shows the range of each reading behind the line. */
  hasBand?: boolean;
  /** A figure on the axis. */
  value: (figure: number) => string;
  /** A reading in words. */
  text: (point: HistoryPoint) => string;
  date: (at: number) => string;
}

const SHAPES = { rise: 'up', fall: 'down', sponsored: 'diamond' } as const;

/** Figures over time: a dot per reading, joined only where the line may be. */
export function TimeChart({ lines, marks = [], gaps = [], hasBand = false, value, text, date }: TimeChartProps) {
  const all = lines.flatMap(({ points }) => points);
  const lows = all.map((point) => (hasBand ? point.low : point.value));
  const highs = all.map((point) => (hasBand ? point.high : point.value));
  const ticks = valueTicks(Math.min(...lows), Math.max(...highs));
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const times = all.map(({ at }) => at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const pieces = lines.flatMap(piecesOf);
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <ComposedChart data={rowsOf(pieces)} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--cg-grid)" />
        {gaps.map((gap) => (
          <ReferenceArea
            key={gap.from}
            x1={gap.from}
            x2={gap.to}
            fill="var(--cg-sunken)"
            fillOpacity={1}
            zIndex={-50}
          />
        ))}
        <XAxis {...ACROSS} dataKey="at" domain={[from, to]} ticks={dayTicks(from, to)} tickFormatter={date} />
        <YAxis {...UP} domain={[bottom, top]} ticks={ticks} tickFormatter={value} />
        <Tooltip isAnimationActive={false} content={<ChartTip lines={lines} text={text} date={date} />} />
        {hasBand &&
          pieces.map(({ name, line: { style } }) => (
            <Area
              key={`${name} band`}
              dataKey={`${name} band`}
              connectNulls
              stroke="none"
              fill={style.color}
              fillOpacity={0.12}
              isAnimationActive={false}
              activeDot={false}
            />
          ))}
        {pieces.map(({ name, line: { style } }) => (
          <Line
            key={name}
            dataKey={name}
            connectNulls
            type="linear"
            stroke={style.color}
            strokeWidth={1.5}
            strokeDasharray={style.dash}
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy }) => <Dot key={key} cx={cx} cy={cy} style={style} />}
          />
        ))}
        {marks
          .filter(({ kind }) => kind !== 'sponsored')
          .map(({ id, at }) => (
            <ReferenceLine key={id} x={at} stroke="var(--cg-control)" strokeDasharray="2 3" />
          ))}
        {marks.map(
          ({ id, span }) =>
            span &&
            span.from < span.to && (
              <ReferenceLine
                key={`${id} span`}
                segment={[
                  { x: span.from, y: bottom },
                  { x: span.to, y: bottom },
                ]}
                stroke="var(--cg-ink)"
                strokeWidth={2}
              />
            ),
        )}
        {marks.map(({ id, kind, at, value: y = bottom, text: told }) => (
          <ReferenceDot
            key={id}
            x={at}
            y={y}
            shape={({ cx = 0, cy = 0 }) => (
              <g className={`mark-${kind}`}>
                <title>{told}</title>
                <Marker
                  shape={SHAPES[kind]}
                  color="var(--cg-ink)"
                  isHollow={kind === 'sponsored'}
                  x={cx}
                  y={kind === 'sponsored' ? cy : kind === 'rise' ? cy - 10 : cy + 10}
                />
              </g>
            )}
          />
        ))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

const Dot = ({ cx, cy, style }: { cx?: number; cy?: number; style: TimeLine['style'] }) =>
  cx === undefined || cy === undefined || cy === null ? (
    <g />
  ) : (
    <g className="reading">
      <Marker shape={style.shape} color={style.color} x={cx} y={cy} />
    </g>
  );
