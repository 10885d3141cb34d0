import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { WhyButton } from '@/components/why/why-button';
import type { Report } from '@/lib/model/report';
import type { SignalCheck } from '@/lib/signals/signal';

interface FoundSignalProps {
  check: Extract<SignalCheck, { state: 'found' }>;
  report: Report;
}

/** One thing that was found: what it is, by which figure, beyond which border, with the posts or readings it rests on. */
export function FoundSignal({ check, report }: FoundSignalProps) {
  const { signals: words } = usePageMessages();
  const { f } = useI18n();
  const { id, reported, posts, jumps } = check;
  return (
    <li>
      <b>{words.name[id]}</b>{' '}
      <span>
        {reported && (
          <WhyButton profileKey={report.profile.key} measure={reported.measure}>
            {f.measure(reported.measure)}
          </WhyButton>
        )}{' '}
        <Statement check={check} />
      </span>
      {posts.length > 0 && (
        <ul>
          {posts.map(({ id: postId, url, title, publishedAt }) => (
            <li key={postId}>
              <a href={url} target="_blank" rel="noreferrer">
                {title || words.post(publishedAt === null ? null : f.date(publishedAt, report.readAt))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {jumps.map(({ from, to, change }) => (
        <p key={to.at}>
          {words.jump(
            f.change(change),
            f.value(from.followers, 'count', 3),
            f.date(from.at, report.readAt),
            f.value(to.followers, 'count', 3),
            f.date(to.at, report.readAt),
          )}
        </p>
      ))}
    </li>
  );
}

/** What is stated of the figure. */
function Statement({ check }: Pick<FoundSignalProps, 'check'>) {
  const { signals: words } = usePageMessages();
  const { f } = useI18n();
  const { id, reported, reference, side, border, count, posts } = check;
  const unit = reported?.measure.unit ?? 'count';
  const bound = border === null ? '' : f.value(border, unit, 3);
  switch (id) {
    case 'likes-over-views':
      return words.likesOverViews(posts.length);
    case 'levelled-likes':
      return words.levelled(bound);
    case 'many-followed':
      return words.manyFollowed(f.whole(count ?? 0), f.whole(border ?? 0));
    case 'growth-spike':
      return null;
    case 'generic-comments':
      return words.generic;
    default: {
      const band =
        reference?.level === 'own'
          ? words.band.own(reference.of - 1)
          : reference && 'figure' in reference
            ? words.band.firm([reference.figure.source, reference.figure.year].filter(Boolean).join(' '))
            : '';
      return side === 'below' ? words.below(bound, band) : words.above(bound, band);
    }
  }
}
