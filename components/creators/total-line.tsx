import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CreatorRow } from '@/lib/creators/row';
import { totalFollowers } from '@/lib/creators/total';
import { CountMark } from './count-mark';

/** The followers of all profiles added up, what is missing from it, and that it is no number of people. */
export function TotalLine({ rows }: { rows: readonly CreatorRow[] }) {
  const { creators: words } = usePageMessages();
  const { m, f } = useI18n();
  const total = totalFollowers(rows.map(({ profile }) => profile));
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
          {total.without.length > 0 && words.without(total.without.map((site) => m.platform[site]).join(', '))}{' '}
          {words.overlap}
        </p>
      ) : (
        <p>{words.noTotal}</p>
      )}
      <p>{words.apart}</p>
    </div>
  );
}
