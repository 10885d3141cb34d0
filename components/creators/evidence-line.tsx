import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Evidence, Said } from '@/lib/creators/evidence';
import type { PageMessages } from '@/lib/i18n/pages';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedProfile } from '@/lib/model/report';
import { useWho } from './use-who';

type Known = ReadonlyMap<ProfileKey, ReportedProfile>;

/** One reason in words; below it in which field it was read, and when. */
export function EvidenceLine({ evidence, known }: { evidence: Evidence; known: Known }) {
  const { creators: words } = usePageMessages();
  const { m, f } = useI18n();
  const whoIs = useWho();
  const who = (key: ProfileKey) => {
    const profile = known.get(key);
    return profile ? whoIs(profile) : key;
  };
  const place = ({ profileKey, field, at }: Said): string => {
    const profile = known.get(profileKey);
    return words.place(profile ? m.platform[profile.platform] : profileKey, words.field[field], f.date(at, Date.now()));
  };
  return (
    <li>
      {sentence(evidence, words, who)} <small>{placesOf(evidence).map(place).join(' · ')}</small>
    </li>
  );
}

function sentence(evidence: Evidence, words: PageMessages['creators'], who: (key: ProfileKey) => string): string {
  switch (evidence.kind) {
    case 'link':
      return words.links(who(evidence.from), evidence.written);
    case 'name':
      return words.names(who(evidence.from), who(evidence.to));
    case 'address':
      return words.bothLink(evidence.written);
    case 'email':
      return words.bothMail(evidence.written);
    case 'handle': {
      const [one, other] = evidence.written;
      return one.toLowerCase() === other.toLowerCase() ? words.sameHandle(one) : words.alikeHandles(one, other);
    }
  }
}

/** Where it stood; a handle stands in the profile's own address. */
function placesOf(evidence: Evidence): Said[] {
  if (evidence.kind === 'handle') return [];
  return 'said' in evidence ? evidence.said : [{ profileKey: evidence.from, field: evidence.field, at: evidence.at }];
}
