import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { COMPARE_MAXIMUM } from '@/lib/model/comparison';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedProfile } from '@/lib/model/report';
import { AddProfile } from './add-profile';
import { CreatorTable } from './creator-table';
import type { CreatorWork } from './creator-work';
import { SuggestionBox } from './suggestion-box';
import { useChange } from './use-change';
import { useWho } from './use-who';

interface CreatorCardProps {
  /** The profile that is open. */
  profile: ReportedProfile;
  work: CreatorWork;
  /** Puts these profiles side by side. */
  onCompare: (keys: ProfileKey[]) => void;
}

/** Which other profiles are of the same creator: suggested with the evidence, joined by the user, figures side by side. */
export function CreatorCard({ profile, work, onCompare }: CreatorCardProps) {
  const { creators: words, shortlist } = usePageMessages();
  const { m } = useI18n();
  const whoIs = useWho();
  const { said, line, tell, undo } = useChange();
  const { rows, suggestions } = work;
  const keys = rows.map((row) => row.profile.key);
  const isTooMany = keys.length > COMPARE_MAXIMUM;
  const known = new Map([
    ...work.who,
    ...[profile, ...rows.map((row) => row.profile)].map((one) => [one.key, one] as const),
  ]);
  const isQuiet = rows.length === 0 && suggestions.length === 0;
  return (
    <details className="fold creators" open={!isQuiet || said !== null}>
      <summary>
        {words.title}{' '}
        <small>{rows.length > 0 ? rows.map((row) => m.platform[row.profile.platform]).join(', ') : words.help}</small>
      </summary>
      {rows.length > 0 && (
        <CreatorTable
          rows={rows}
          shown={profile.key}
          onOpen={work.open}
          onTakeOut={(row) => void tell(work.takeOut(row.profile.key), words.takenOut(whoIs(row.profile)))}
        />
      )}
      {suggestions.map((suggestion) => {
        const [other] = suggestion.profileKeys;
        if (!other) return null;
        return (
          <SuggestionBox
            key={suggestion.profileKeys.join(' ')}
            suggestion={suggestion}
            known={known}
            onOpen={work.open}
            onSame={() => void tell(work.join(other), words.joined)}
            onNotSame={() => void tell(work.refuse(other), words.refused)}
          />
        );
      })}
      {isQuiet && said === null && <p className="muted">{words.none}</p>}
      <p role="status" className="creator-said" tabIndex={-1} ref={line}>
        {said && `${said.text} `}
        {said?.undo && (
          <button type="button" className="btn sm quiet" onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
      </p>
      <div className="creator-actions">
        {rows.length > 1 && (
          <button
            type="button"
            className="btn sm"
            disabled={isTooMany}
            title={isTooMany ? shortlist.compareTooMany : undefined}
            onClick={() => onCompare(keys)}
          >
            {words.compare}
          </button>
        )}
        <AddProfile
          load={work.all}
          without={keys.length > 0 ? keys : [profile.key]}
          onAdd={(key) => void tell(work.join(key), words.joined)}
        />
      </div>
    </details>
  );
}
