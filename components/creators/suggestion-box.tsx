import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { strengthOf } from '@/lib/creators/evidence';
import type { Suggestion } from '@/lib/creators/suggest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedProfile } from '@/lib/model/report';
import { EvidenceLine } from './evidence-line';
import { useWho } from './use-who';

interface SuggestionBoxProps {
  suggestion: Suggestion;
  /** Who the profiles are that it speaks of. */
  known: ReadonlyMap<ProfileKey, ReportedProfile>;
  onOpen: (key: ProfileKey) => void;
  onSame: () => void;
  onNotSame: () => void;
}

/** Profiles that may be of the same creator, why, and the user's word on it. */
export function SuggestionBox({ suggestion, known, onOpen, onSame, onNotSame }: SuggestionBoxProps) {
  const { creators: words } = usePageMessages();
  const whoIs = useWho();
  const id = useId();
  const profiles = suggestion.profileKeys.flatMap((key) => known.get(key) ?? []);
  const [first] = profiles;
  if (!first) return null;
  const who = profiles.map(whoIs).join(', ');
  return (
    <section className="suggestion" aria-labelledby={id}>
      <p id={id} className="suggestion-who">
        {words.possibly(who)}
      </p>
      <ul aria-label={words.why}>
        {suggestion.evidence.map((evidence) => (
          <EvidenceLine key={JSON.stringify(evidence)} evidence={evidence} known={known} />
        ))}
      </ul>
      {strengthOf(suggestion.evidence) === 1 && <p className="muted">{words.weak}</p>}
      <div className="creator-actions">
        <button type="button" className="btn sm" aria-label={words.sameAs(who)} onClick={onSame}>
          {words.same}
        </button>
        <button type="button" className="btn sm quiet" aria-label={words.notSameAs(who)} onClick={onNotSame}>
          {words.notSame}
        </button>
        <button type="button" className="btn sm quiet" aria-label={words.lookAt(who)} onClick={() => onOpen(first.key)}>
          {words.look}
        </button>
      </div>
    </section>
  );
}
