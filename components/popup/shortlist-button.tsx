import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { ShortlistEntry } from '@/lib/model/shortlist';

interface ShortlistButtonProps {
  entry: ShortlistEntry | null;
  onToggle: () => void;
}

/** Keeps the profile, or takes it off again. */
export function ShortlistButton({ entry, onToggle }: ShortlistButtonProps) {
  const { m } = useI18n();
  // What was decided since is not thrown away by a press that only meant to look.
  if (entry && entry.status !== 'shortlisted') {
    return (
      <span className="btn sm" title={m.overlay.changeStatus}>
        <Icon name="check" small /> {m.status[entry.status]}
      </span>
    );
  }
  return entry ? (
    <button type="button" className="btn sm" aria-pressed="true" onClick={onToggle}>
      <Icon name="check" small /> {m.overlay.inShortlist}
    </button>
  ) : (
    <button type="button" className="btn sm primary" aria-pressed="false" onClick={onToggle}>
      {m.overlay.addToShortlist} <span className="kbd">S</span>
    </button>
  );
}
