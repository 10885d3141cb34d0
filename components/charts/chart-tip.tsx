import type { TimeLine } from './pieces';

interface ChartTipProps {
  lines: readonly TimeLine[];
  value: (figure: number) => string;
  date: (at: number) => string;
  /** Given by the chart: whether the pointer is over it, and where. */
  active?: boolean;
  label?: string | number;
}

/** The readings of the moment that the pointer is at. */
export function ChartTip({ lines, value, date, active, label }: ChartTipProps) {
  const read = lines.flatMap(({ name, points }) =>
    points.filter(({ at }) => at === label).map((point) => ({ name, point })),
  );
  if (!active || read.length === 0) return null;
  return (
    <div className="chart-tip">
      <small>{date(Number(label))}</small>
      {read.map(({ name, point }) => (
        <p key={name}>
          {name && `${name} `}
          <b>{value(point.value)}</b>
        </p>
      ))}
    </div>
  );
}
