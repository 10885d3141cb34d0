import { usePageMessages } from '@/components/desk/page-messages';

/** The tab shows no profile: what to do next. */
export function NothingHere() {
  const { none } = usePageMessages();
  return (
    <div className="hint">
      <EmptyPicture />
      <div>
        <h2>{none.title}</h2>
        <p>{none.body}</p>
      </div>
    </div>
  );
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
