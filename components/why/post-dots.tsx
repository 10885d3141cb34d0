import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { placeDots } from './place-dots';

const WIDTH = 320;
const RADIUS = 4;
const STEP = 10;

/** The posts as dots on the figure's own scale, with the figure itself: one viral post is seen at once. The list below says each. */
export function PostDots({ report, measure }: { report: Report; measure: Measure }) {
  const { why, posts } = usePageMessages();
  const { f } = useI18n();
  const { used, value, unit } = measure;
  if (value === null || used.length < 3 || !isOfItsPosts(measure)) return null;
  const paid = new Set(report.posts.filter(({ sponsored }) => sponsored).map(({ id }) => id));
  const { dots, rows, end, marker } = placeDots(used, value, WIDTH - 2 * RADIUS, 2 * RADIUS + 1);
  const ground = rows * STEP + 4;
  const isPaidShown = used.some(({ postId }) => paid.has(postId));
  return (
    <dd className="why-dots">
      <svg viewBox={`0 0 ${WIDTH} ${ground + 2}`} aria-hidden="true">
        <line className="ground" x1="0" x2={WIDTH} y1={ground} y2={ground} />
        <line className="value" x1={marker + RADIUS} x2={marker + RADIUS} y1="0" y2={ground} />
        {dots.map(({ postId, x, row }) => {
          const [cx, cy] = [x + RADIUS, ground - 6 - row * STEP];
          return paid.has(postId) ? (
            <path key={postId} className="paid" d={`M${cx} ${cy - 4}l4 4l-4 4l-4-4z`} />
          ) : (
            <circle key={postId} cx={cx} cy={cy} r={RADIUS - 0.5} />
          );
        })}
      </svg>
      <small>
        <span>{f.value(0, unit)}</span>
        <span>
          {why.dots}
          {isPaidShown && ` · ◇ ${posts.sponsored.toLocaleLowerCase()}`}
        </span>
        <span>{f.value(end, unit, 3)}</span>
      </small>
    </dd>
  );
}

/** The figure is the middle of its posts' own: a spread, a share or a change stands on another scale than they do. */
const isOfItsPosts = ({ id, intervalKind }: Measure): boolean =>
  id !== 'sponsoredLift' && intervalKind !== null && intervalKind !== 'rounding';
