import { useState } from 'react';
import { isFound } from '@/components/compare/find-by-name';
import { FindField } from '@/components/compare/find-field';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { Logo } from '@/components/ui/logo';
import { PageIcon } from '@/components/ui/page-icon';
import type { Digest } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import { STATUSES, type Status } from '@/lib/model/shortlist';
import { NothingHere } from './nothing-here';
import { RecentList } from './recent-list';

interface NoProfileProps {
  recent: readonly Digest[];
  kept: Record<Status, number>;
  onOpen: (key: ProfileKey) => void;
  onOpenShortlist: () => void;
  onCompare: () => void;
  onOpenDesk: () => void;
}

const ROWS = 8;

/** The popup on any other page: the profiles seen last, found by name, and the shortlist by status. */
export function NoProfile({ recent, kept, onOpen, onOpenShortlist, onCompare, onOpenDesk }: NoProfileProps) {
  const { none, nav, shortlist, openDesk, product } = usePageMessages();
  const { m } = useI18n();
  const [query, setQuery] = useState('');
  const found = recent.filter((digest) => isFound(digest, query));
  const total = STATUSES.reduce((sum, status) => sum + kept[status], 0);
  return (
    <>
      <header className="popup-top">
        <Logo />
        <h1>{product}</h1>
        <FindField query={query} onQuery={setQuery} />
      </header>
      <div className="popup-body">
        <main className="popup-main">
          <NothingHere />
          <h3 className="section-title">{none.recent}</h3>
          {recent.length === 0 && <p className="muted">{none.nothingYet}</p>}
          {recent.length > 0 && found.length === 0 && <p className="muted">{none.noMatch(query)}</p>}
          <RecentList digests={found.slice(0, ROWS)} onOpen={onOpen} />
        </main>
        <aside className="popup-side" aria-label={shortlist.title}>
          <h3 className="section-title">
            {shortlist.title} <span>{shortlist.count(total)}</span>
          </h3>
          <ul className="by-status">
            {STATUSES.map((status) => (
              <li key={status}>
                <PageIcon name={`status-${status}`} /> {m.status[status]} <b>{kept[status]}</b>
              </li>
            ))}
          </ul>
          <div className="side-actions">
            <button type="button" className="btn" onClick={onOpenShortlist}>
              <PageIcon name="bookmark" /> {shortlist.open}
            </button>
            <button type="button" className="btn" onClick={onCompare}>
              <PageIcon name="compare" /> {nav.compare}
            </button>
            <button type="button" className="btn" onClick={onOpenDesk}>
              <PageIcon name="open" /> {openDesk}
            </button>
          </div>
        </aside>
      </div>
    </>
  );
}
