import { usePageMessages } from '@/components/desk/page-messages';
import { COMPARE_MAXIMUM } from '@/lib/compare/compare';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { nameOf } from './name-of';

interface ComparePickerProps {
  /** Profiles that may be compared: recent and shortlisted. */
  candidates: readonly Report[];
  chosen: readonly ProfileKey[];
  onChange: (chosen: ProfileKey[]) => void;
}

/** Chooses 2 to 4 profiles. */
export function ComparePicker({ candidates, chosen, onChange }: ComparePickerProps) {
  const { compare } = usePageMessages();
  const full = chosen.length >= COMPARE_MAXIMUM;
  return (
    <fieldset className="setting-group">
      <legend className="muted">
        {compare.pick} · {compare.chosen(chosen.length)}
      </legend>
      <div className="compare-pick">
        {candidates.map((report) => {
          const { key } = report.profile;
          const isChosen = chosen.includes(key);
          return (
            <button
              key={key}
              type="button"
              className="btn sm"
              aria-pressed={isChosen}
              aria-label={isChosen ? compare.remove(nameOf(report)) : compare.add(nameOf(report))}
              title={full && !isChosen ? compare.full : undefined}
              disabled={full && !isChosen}
              onClick={() => onChange(isChosen ? chosen.filter((other) => other !== key) : [...chosen, key])}
            >
              {nameOf(report)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
