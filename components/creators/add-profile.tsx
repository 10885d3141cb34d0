import { useState } from 'react';
import { isFound } from '@/components/compare/find-by-name';
import { FindField } from '@/components/compare/find-field';
import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';

/** So many fit below the field. */
const MOST_SHOWN = 8;

interface AddProfileProps {
  /** All profiles that were read: asked for once somebody wants to add one, since there may be thousands. */
  load: () => Promise<ListedProfile[]>;
  /** Those that are of the creator already. */
  without: readonly ProfileKey[];
  onAdd: (key: ProfileKey) => void;
}

/** Joins a profile that nothing suggests, found by its name. */
export function AddProfile({ load, without, onAdd }: AddProfileProps) {
  const { creators: words, none } = usePageMessages();
  const { m } = useI18n();
  const [all, setAll] = useState<readonly ListedProfile[] | null>(null);
  const [query, setQuery] = useState('');
  if (!all)
    return (
      <button type="button" className="btn sm quiet" onClick={async () => setAll(await load())}>
        {words.add}
      </button>
    );
  const found = all.filter((one) => !without.includes(one.profile.key) && isFound(one, query));
  const add = (key: ProfileKey) => {
    setAll(null);
    setQuery('');
    onAdd(key);
  };
  return (
    <fieldset className="setting-group add-profile">
      <legend className="muted">{words.adding}</legend>
      <div className="creator-actions">
        <FindField query={query} onQuery={setQuery} />
        <button type="button" className="btn sm quiet" onClick={() => setAll(null)}>
          {words.stopAdding}
        </button>
      </div>
      {found.length === 0 && <p className="muted">{query ? none.noMatch(query) : words.nobodyElse}</p>}
      <div className="compare-pick">
        {found.slice(0, MOST_SHOWN).map((one) => (
          <button
            key={one.profile.key}
            type="button"
            className="btn sm"
            aria-label={words.addOne(words.onSite(nameOf(one), m.platform[one.profile.platform]))}
            onClick={() => add(one.profile.key)}
          >
            {nameOf(one)} <small className="muted">{m.platform[one.profile.platform]}</small>
          </button>
        ))}
      </div>
      {found.length > MOST_SHOWN && <p className="muted">{words.more(found.length - MOST_SHOWN)}</p>}
    </fieldset>
  );
}
