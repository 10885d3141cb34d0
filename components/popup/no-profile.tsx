import { useState } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { Logo } from '@/components/ui/logo';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { STATUSES, type Status } from '@/lib/model/shortlist';
import { RecentList } from './recent-list';

interface NoProfileProps {
  recent: readonly Report[];
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
  const found = recent.filter((report) => matches(report, query));
  const total = STATUSES.reduce((sum, status) => sum + kept[status], 0);
  return (
    <div className="popup">
      <header className="popup-top">
        <Logo />
        <h1>{product}</h1>
        <input
          type="search"
          className="field"
          placeholder={none.find}
          aria-label={none.find}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </header>
      <div className="popup-body">
        <main className="popup-main">
          <div className="hint">
            <EmptyPicture />
            <div>
              <h2>{none.title}</h2>
              <p>{none.body}</p>
            </div>
          </div>
          <h3 className="section-title">{none.recent}</h3>
          {recent.length === 0 && <p className="muted">{none.nothingYet}</p>}
          {recent.length > 0 && found.length === 0 && <p className="muted">{none.noMatch(query)}</p>}
          <RecentList reports={found.slice(0, ROWS)} onOpen={onOpen} />
        </main>
        <aside className="popup-side" aria-label={shortlist.title}>
          <h3 className="section-title">
            {shortlist.title} <span>{shortlist.count(total)}</span>
          </h3>
          <ul className="by-status">
            {STATUSES.map((status) => (
              <li key={status}>
                <Icon name={`status-${status}`} /> {m.status[status]} <b>{kept[status]}</b>
              </li>
            ))}
          </ul>
          <div className="side-actions">
            <button type="button" className="btn" onClick={onOpenShortlist}>
              <Icon name="bookmark" /> {shortlist.open}
            </button>
            <button type="button" className="btn" onClick={onCompare}>
              <Icon name="compare" /> {nav.compare}
            </button>
            <button type="button" className="btn" onClick={onOpenDesk}>
              <Icon name="open" /> {openDesk}
            </button>
          </div>
        </aside>
      </div>
    </div>
  );
}

function matches(report: Report, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  return `${nameOf(report)} ${report.profile.handle ?? ''}`.toLocaleLowerCase().includes(wanted);
}

/** A profile with a band, drawn: what will stand here. */
const EmptyPicture = () => (
  <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true">
    <rect x=".5" y=".5" width="55" height="43" rx="5.5" fill="none" stroke="var(--cg-line-strong)" />
    <circle cx="13" cy="15" r="5.5" fill="var(--cg-line-strong)" />
    <rect x="23" y="10" width="20" height="3" rx="1.5" fill="var(--cg-line-strong)" />
    <rect x="23" y="16" width="14" height="3" rx="1.5" fill="var(--cg-line-strong)" />
    <rect x="6" y="32" width="44" height="2" rx="1" fill="var(--cg-band-track)" />
    <rect x="18" y="30" width="17" height="6" rx="2" fill="var(--cg-band-range)" />
    <circle cx="41" cy="33" r="4" fill="var(--cg-ink)" />
  </svg>
);
