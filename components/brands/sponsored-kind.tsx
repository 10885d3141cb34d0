import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ReportedPost } from '@/lib/model/report';
import type { Sponsorship } from '@/lib/model/sponsorship';
import { PostLink } from './post-link';

interface SponsoredKindProps {
  kind: 'declared' | 'likely' | 'undisclosed';
  /** All posts that were seen. */
  posts: readonly ReportedPost[];
  /** Whether anything was read that could say so: else there is no count. */
  isRead: boolean;
}

/** How many posts are paid for by this say-so; opened, each with its evidence and its address, the newest first. */
export function SponsoredKind({ kind, posts, isRead }: SponsoredKindProps) {
  const { m } = useI18n();
  const { sponsored: words } = usePageMessages();
  const own = posts
    .filter(({ sponsorship }) => sponsorship.kind === kind)
    .sort((a, b) => (b.publishedAt?.value ?? 0) - (a.publishedAt?.value ?? 0));
  if (own.length === 0) {
    const none = kind === 'declared' ? words.unlabelled : words.unread;
    return (
      <p className={isRead ? 'brands-kind' : 'brands-kind unread'}>
        <span>{words[kind]}</span> {isRead ? <b>0</b> : <small>{`— ${none}`}</small>}
      </p>
    );
  }
  return (
    <details className="brands-kind" open={own.length <= 3}>
      <summary>
        <span>{words[kind]}</span> <b>{`${own.length} ${m.posts(own.length)}`}</b>
      </summary>
      <ul>
        {own.map((post) => (
          <li key={post.id}>
            <PostLink post={post} />
            <Evidence {...post.sponsorship} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The very words found, and who is named beside them. */
function Evidence({ evidence, partners, mentions }: Sponsorship) {
  const { sponsored: words } = usePageMessages();
  const brands = [...partners, ...mentions].map((name) => `@${name}`).join(', ');
  const parts = [
    evidence.length > 0 && words.found(evidence.map(words.quote).join(', ')),
    brands && words.names(brands),
  ].filter((part) => part);
  return parts.length > 0 ? <small>{parts.join(' · ')}</small> : null;
}
