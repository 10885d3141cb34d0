import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { Report } from '@/lib/model/report';
import { BrandList } from './brand-list';
import { SponsoredKind } from './sponsored-kind';
import { WatchLine } from './watch-line';

const KINDS = ['declared', 'likely', 'undisclosed'] as const;

/**
 * Which of the seen posts are paid for, by who says so, the three kept apart; then the accounts that the posts name. A
 * kind of which nothing could be read has no count.
 */
export function SponsoredSection({ report }: { report: Report }) {
  const { sponsored: words } = usePageMessages();
  const titleId = useId();
  const { posts, brands } = report;
  const captions = posts.filter(({ captionRead }) => captionRead).length;
  const labels = posts.filter(({ sponsored }) => sponsored !== null).length;
  return (
    <section className="brands" aria-labelledby={titleId}>
      <h3 id={titleId} className="section-title">
        {words.title}
      </h3>
      <WatchLine report={report} />
      {posts.length === 0 ? (
        <p className="foot">{words.nothingSeen}</p>
      ) : (
        <>
          {KINDS.map((kind) => (
            <SponsoredKind
              key={kind}
              kind={kind}
              posts={posts}
              isRead={(kind === 'declared' ? labels : captions) > 0}
            />
          ))}
          <p className="foot">{words.seen(posts.length, captions)}</p>
          <BrandList brands={brands} isRead={captions > 0} />
        </>
      )}
    </section>
  );
}
