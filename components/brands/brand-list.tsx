import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Brand } from '@/lib/model/report';

interface BrandListProps {
  brands: readonly Brand[];
  /** Whether captions were read: else there is nothing to say. */
  isRead: boolean;
}

/** So many stand open; the others are a press away. */
const FIRST = 8;

/** The accounts that the seen posts name, the one named last first, each with the newest post that does. */
export function BrandList({ brands, isRead }: BrandListProps) {
  const { sponsored: words } = usePageMessages();
  const titleId = useId();
  if (brands.length === 0 && !isRead) return null;
  const [first, others] = [brands.slice(0, FIRST), brands.slice(FIRST)];
  return (
    <>
      <h4 id={titleId}>{words.brands}</h4>
      {brands.length === 0 && <p className="foot">{words.noBrands}</p>}
      <ul className="brands-list" aria-labelledby={titleId}>
        {first.map((brand) => (
          <BrandRow key={brand.name} brand={brand} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="brands-kind">
          <summary>{words.more(others.length)}</summary>
          <ul className="brands-list">
            {others.map((brand) => (
              <BrandRow key={brand.name} brand={brand} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function BrandRow({ brand: { name, kind, posts, lastAt, lastUrl } }: { brand: Brand }) {
  const { m, f } = useI18n();
  const { sponsored: words } = usePageMessages();
  const last = lastAt === null ? words.undated : words.last(f.date(lastAt));
  return (
    <li>
      <b>{`@${name}`}</b> <small>{`${words[kind]} · ${posts} ${m.posts(posts)}`}</small>{' '}
      <a href={lastUrl} target="_blank" rel="noreferrer" title={words.openPost(last)}>
        {last}
      </a>
    </li>
  );
}
