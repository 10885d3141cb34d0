import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { COMPARE_MAXIMUM } from '@/lib/model/comparison';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import { isFound } from './find-by-name';
import { FindField } from './find-field';
import { nameOf } from './name-of';

/** From so many profiles on a name is found faster by typing it. */
const SEARCH_FROM = 12;

interface ComparePickerProps {
  /** Profiles that may be compared: recent and shortlisted. */
  candidates: readonly ListedProfile[];
  chosen: readonly ProfileKey[];
  onSet: (key: ProfileKey, isIn: boolean) => void;
}

/** Chooses 2 to 4 profiles. */
export function ComparePicker({ candidates, chosen, onSet }: ComparePickerProps) {
  const { compare, none } = usePageMessages();
  const { m } = useI18n();
  const [query, setQuery] = useState('');
  const full = chosen.length >= COMPARE_MAXIMUM;
  const shown = candidates.filter((report) => chosen.includes(report.profile.key) || isFound(report, query));
  return (
    <fieldset className="setting-group">
      <legend className="muted">
        {compare.pick} · {compare.chosen(chosen.length)}
      </legend>
      {candidates.length >= SEARCH_FROM && <FindField query={query} onQuery={setQuery} />}
      {shown.length === 0 && query !== '' && <p className="muted">{none.noMatch(query)}</p>}
      <div className="compare-pick">
        {shown.map((report) => {
          const { key } = report.profile;
          const isChosen = chosen.includes(key);
          // One creator may have a profile on several sites.
          const name = `${nameOf(report)}, ${m.platform[report.profile.platform]}`;
          return (
            <button
              key={key}
              type="button"
              className="btn sm"
              aria-pressed={isChosen}
              aria-label={isChosen ? compare.remove(name) : compare.add(name)}
              title={full && !isChosen ? compare.full : undefined}
              disabled={full && !isChosen}
              onClick={() => onSet(key, !isChosen)}
            >
              {nameOf(report)} <small className="muted">{m.platform[report.profile.platform]}</small>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
