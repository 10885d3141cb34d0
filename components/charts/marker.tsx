/** How the lines of a chart are told apart, whatever the colours: shape of the dots, dashes. */
export const LINE_STYLES = [
  { color: 'var(--cg-s1)', dash: undefined, shape: 'circle' },
  { color: 'var(--cg-s2)', dash: '6 3', shape: 'square' },
  { color: 'var(--cg-s3)', dash: '2 3', shape: 'up' },
  { color: 'var(--cg-s4)', dash: '10 3 2 3', shape: 'diamond' },
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

/** The style of the line of a profile by its place in a comparison; of one alone the first. */
export const styleOf = (index: number): LineStyle => LINE_STYLES[index % LINE_STYLES.length] ?? LINE_STYLES[0];

export type MarkerShape = LineStyle['shape'] | 'down';

const PATHS: Record<MarkerShape, string> = {
  circle: 'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z',
  square: 'M-3-3h6v6h-6z',
  up: 'M0-4l4 7h-8z',
  down: 'M0 4l4-7h-8z',
  diamond: 'M0-4.4l4.4 4.4l-4.4 4.4l-4.4-4.4z',
};

interface MarkerProps {
  shape: MarkerShape;
  color: string;
  /** Drawn as an outline. */
  isHollow?: boolean;
  /** Centre, in the drawing's units. */
  x: number;
  y: number;
}

/** A mark inside a drawing. */
export const Marker = ({ shape, color, isHollow = false, x, y }: MarkerProps) => (
  <path
    d={PATHS[shape]}
    transform={`translate(${x} ${y})`}
    fill={isHollow ? 'var(--cg-surface)' : color}
    stroke={color}
    strokeWidth={isHollow ? 1.5 : 0}
  />
);

/** How the lines of two medians are dashed. */
export const MEDIAN_DASH = '2 3';

/** The two dashed lines of medians, as a legend shows them. */
export const LegendMedians = () => (
  <svg className="legend-mark" width="16" height="12" aria-hidden="true">
    <path d="M0 6h16M8 0v12" stroke="var(--cg-control)" strokeDasharray={MEDIAN_DASH} />
  </svg>
);

/** The same mark as a legend shows it, with a piece of its line where it has one. */
export const LegendMark = ({
  dash,
  hasLine,
  ...marker
}: Omit<MarkerProps, 'x' | 'y'> & { dash?: string; hasLine?: boolean }) => (
  <svg className="legend-mark" width={hasLine ? 28 : 12} height="12" aria-hidden="true">
    {hasLine && <path d="M0 6h28" stroke={marker.color} strokeWidth="1.5" strokeDasharray={dash} />}
    <Marker {...marker} x={hasLine ? 14 : 6} y={6} />
  </svg>
);
