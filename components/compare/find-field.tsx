import { usePageMessages } from '@/components/desk/page-messages';

interface FindFieldProps {
  query: string;
  onQuery: (query: string) => void;
}

/** Where a name is typed to find a profile among those that were read. */
export function FindField({ query, onQuery }: FindFieldProps) {
  const { none } = usePageMessages();
  return (
    <input
      type="search"
      className="field"
      placeholder={none.find}
      aria-label={none.find}
      value={query}
      onChange={({ target }) => onQuery(target.value)}
    />
  );
}
