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
