import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';

/** How sure a figure of comments is: what chance leaves open, and for a direction the method's own error too. */
export function CommentsPart({ measure: { basis, unit, low, high } }: { measure: Measure }) {
  const { why } = usePageMessages();
  const { m, f } = useI18n();
  if (basis !== 'comments' || low === null || high === null) return null;
  const isDirection = unit === 'points';
  const points = (value: number) => `${value > 0 ? '+' : ''}${f.whole(Math.round(value))}`.replace('-', '−');
  return (
    <>
      <dt>{m.overlay.explain.interval}</dt>
      <dd>
        {isDirection
          ? why.comments.direction(points(low), points(high))
          : why.comments.share(f.range(low, high, unit, 3))}
      </dd>
    </>
  );
}
