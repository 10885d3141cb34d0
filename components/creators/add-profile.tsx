import { useLayoutEffect, useRef, useState } from 'react';
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
  /** All profiles that were read (null: that failed): asked for once somebody wants to add one, since there may be thousands. */
  load: () => Promise<ListedProfile[] | null>;
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
  const fields = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = all !== null;
  useLayoutEffect(() => {
    // What was pressed gave way to what is asked next, and back.
    if (isOpen) fields.current?.querySelector('input')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!all)
    return (
      <button type="button" className="btn sm quiet" ref={opener} onClick={async () => setAll(await load())}>
        {words.add}
      </button>
    );
  const found = all.filter((one) => !without.includes(one.profile.key) && isFound(one, query));
  const shown = found.slice(0, MOST_SHOWN);
  /** With its handle where another one that is shown has the same name on the same site. */
  const called = (one: ListedProfile): string => {
    const { platform, handle } = one.profile;
    const alike = shown.filter((other) => nameOf(other) === nameOf(one) && other.profile.platform === platform);
    return alike.length > 1 && handle ? `${nameOf(one)} @${handle}` : nameOf(one);
  };
  const add = (key: ProfileKey) => {
    setAll(null);
    setQuery('');
    onAdd(key);
  };
  return (
    <fieldset ref={fields} className="setting-group add-profile">
      <legend className="muted">{words.adding}</legend>
      <div className="creator-actions">
        <FindField query={query} onQuery={setQuery} />
        <button type="button" className="btn sm quiet" onClick={() => setAll(null)}>
          {words.stopAdding}
        </button>
      </div>
      {found.length === 0 && <p className="muted">{query ? none.noMatch(query) : words.nobodyElse}</p>}
      <div className="compare-pick">
        {shown.map((one) => (
          <button
            key={one.profile.key}
            type="button"
            className="btn sm"
            aria-label={words.addOne(words.onSite(called(one), m.platform[one.profile.platform]))}
            onClick={() => add(one.profile.key)}
          >
            {called(one)} <small className="muted">{m.platform[one.profile.platform]}</small>
          </button>
        ))}
      </div>
      {found.length > MOST_SHOWN && <p className="muted">{words.more(found.length - MOST_SHOWN)}</p>}
    </fieldset>
  );
}
