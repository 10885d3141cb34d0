import { useI18n } from '@/components/ui/i18n';
import { COMPARE_MAXIMUM, type Comparison } from '@/lib/model/comparison';

interface CompareLineProps {
  comparison: Comparison;
  onOpen: () => void;
}

/** Whom this profile is compared with, and the way there; nothing where it is not compared. */
export function CompareLine({ comparison: { isIn, names }, onOpen }: CompareLineProps) {
  const { m } = useI18n();
  if (!isIn) return null;
  return (
    <div className="queue-line">
      <span role="status">{m.overlay.compared(names.length, COMPARE_MAXIMUM, names.join(', '))}</span>{' '}
      <button type="button" className="btn sm" onClick={onOpen}>
        {m.overlay.openComparison}
      </button>
    </div>
  );
}
