import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ScatterPoint } from '@/lib/history/scatter';
import { logTicks, valueTicks } from '@/lib/history/ticks';
import { ACROSS, HEIGHT, MARGIN, UP } from './axes';
import { Marker, MEDIAN_DASH } from './marker';

export interface ScatterPlotProps {
  points: readonly ScatterPoint[];
  /** The middle of the views and of the rates. */
  middle: { views: number; engagement: number };
  /** Figures on the axes. */
  count: (views: number) => string;
  rate: (engagement: number) => string;
  /** The figures of a post, each with the digits that it can bear. */
  views: (point: ScatterPoint) => string;
  engagement: (point: ScatterPoint) => string;
  title: (point: ScatterPoint) => string;
}

/** Posts by views (each step twice to five times as many) and engagement rate; sponsored ones are diamonds. */
export function ScatterPlot({ points, middle, count, rate, ...words }: ScatterPlotProps) {
  const counts = points.map((point) => point.views);
  const rates = points.map(({ engagement }) => engagement);
  const across = logTicks(Math.min(...counts), Math.max(...counts));
  const up = valueTicks(Math.min(0, ...rates), Math.max(...rates));
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <ScatterChart margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--cg-grid)" />
        <XAxis
          {...ACROSS}
          dataKey="views"
          scale="log"
          domain={[across[0] ?? 1, across.at(-1) ?? 10]}
          ticks={across}
          tickFormatter={count}
        />
        <YAxis {...UP} dataKey="engagement" domain={[up[0] ?? 0, up.at(-1) ?? 1]} ticks={up} tickFormatter={rate} />
        <ReferenceLine x={middle.views} stroke="var(--cg-control)" strokeDasharray={MEDIAN_DASH} />
        <ReferenceLine y={middle.engagement} stroke="var(--cg-control)" strokeDasharray={MEDIAN_DASH} />
        <Tooltip isAnimationActive={false} cursor={false} content={<Tip {...words} />} />
        <Scatter data={[...points]} isAnimationActive={false} shape={PostMark} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}

const PostMark = ({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: ScatterPoint }) => (
  <g className={payload?.isSponsored ? 'post-sponsored' : 'post-mark'} opacity={payload?.isSponsored ? 1 : 0.75}>
    <Marker
      shape={payload?.isSponsored ? 'diamond' : 'circle'}
      color="var(--cg-ink)"
      isHollow={payload?.isSponsored}
      x={cx}
      y={cy}
    />
  </g>
);

interface TipProps extends Pick<ScatterPlotProps, 'views' | 'engagement' | 'title'> {
  active?: boolean;
  payload?: readonly { payload?: ScatterPoint }[];
}

function Tip({ active, payload, views, engagement, title }: TipProps) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className="chart-tip">
      <small>{title(point)}</small>
      <p>
        <b>{views(point)}</b> · <b>{engagement(point)}</b>
      </p>
    </div>
  );
}
