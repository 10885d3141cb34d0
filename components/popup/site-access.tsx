import { usePageMessages } from '@/components/desk/page-messages';

/** The browser withholds the three sites: says so, and asks for them on a press. */
export function SiteAccess({ onAsk }: { onAsk: () => void }) {
  const { access } = usePageMessages();
  return (
    <p className="failure" role="alert">
      {access.missing}{' '}
      <button type="button" className="btn sm" onClick={onAsk}>
        {access.allow}
      </button>
    </p>
  );
}
