import { nameOf } from '@/components/compare/name-of';
import { TierBadge } from '@/components/kpi/tier-badge';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import type { Messages } from '@/lib/i18n/messages';
import type { Digest } from '@/lib/model/digest';
import type { Measure } from '@/lib/model/measure';
import type { ProfileKey } from '@/lib/model/profile';

interface RecentListProps {
  digests: readonly Digest[];
  onOpen: (key: ProfileKey) => void;
}

/** A rate is told by its basis, any other figure by its name. */
const whatOf = ({ id, unit, basis }: Measure, m: Messages): string =>
  unit === 'fraction' ? m.kpi.basis[basis] : m.kpi.label[id];

/** Profiles one line each: who, on which site, the leading figure with its verdict, when read. */
export function RecentList({ digests, onOpen }: RecentListProps) {
  const { m, f } = useI18n();
  return (
    <ul className="recent">
      {digests.map((digest) => {
        const { leading } = digest;
        return (
          <li key={digest.profile.key}>
            <button type="button" className="recent-row" onClick={() => onOpen(digest.profile.key)}>
              <Avatar name={nameOf(digest)} />
              <span className="name">
                <b>{nameOf(digest)}</b>
                <small>
                  {m.platform[digest.profile.platform]} · <TierBadge report={digest} plain />
                </small>
              </span>
              <span className="figure">
                {leading ? f.measure(leading.measure) : '—'}
                {leading && <small>{whatOf(leading.measure, m)}</small>}
              </span>
              <span>{leading && leading.measure.value !== null && <VerdictChip reported={leading} short />}</span>
              <time dateTime={new Date(digest.readAt).toISOString()}>{f.when(digest.readAt, Date.now())}</time>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
