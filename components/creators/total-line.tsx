import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CreatorRow } from '@/lib/creators/row';
import { totalFollowers } from '@/lib/creators/total';
import { CountMark } from './count-mark';
import { useWho } from './use-who';

/** The followers of all profiles added up, what is missing from it, and that it is no number of people. */
export function TotalLine({ rows }: { rows: readonly CreatorRow[] }) {
  const { creators: words } = usePageMessages();
  const { f } = useI18n();
  const whoIs = useWho();
  const total = totalFollowers(rows.map(({ profile }) => profile));
  const files = [...new Set(rows.flatMap(({ profile, file }) => (file && profile.followers ? [file] : [])))];
  const isTotal = total !== null && total.profiles > 1;
  return (
    <div className="creator-total">
      {isTotal ? (
        <p>
          {words.total(
            f.quantity(total.sum),
            total.sites === total.profiles ? words.onSites(total.sites) : words.inProfiles(total.profiles),
          )}{' '}
          <CountMark count={total.sum} />{' '}
          {total.without.length > 0 && words.without(total.without.map(whoIs).join(', '))}{' '}
          {files.length > 0 && words.partOfFile(files.join(', '))} {words.overlap}
        </p>
      ) : (
        <p>{words.noTotal}</p>
      )}
      <p>{words.apart}</p>
    </div>
  );
}
