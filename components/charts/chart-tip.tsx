import type { HistoryPoint } from '@/lib/history/series';
import type { TimeLine } from './pieces';

interface ChartTipProps {
  lines: readonly TimeLine[];
  text: (point: HistoryPoint) => string;
  date: (at: number) => string;
  /** Given by the chart: whether the pointer is over it, and where. */
  active?: boolean;
  label?: string | number;
}

/** The readings of the moment that the pointer is at. */
export function ChartTip({ lines, text, date, active, label }: ChartTipProps) {
  const read = lines.flatMap(({ id, name, points }) =>
    points.filter(({ at }) => at === label).map((point) => ({ id, name, point })),
  );
  if (!active || read.length === 0) return null;
  return (
    <div className="chart-tip">
      <small>{date(Number(label))}</small>
      {read.map(({ id, name, point }) => (
        <p key={id}>
          {name && `${name} `}
          <b>{text(point)}</b>
        </p>
      ))}
    </div>
  );
}
