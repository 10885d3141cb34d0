import { useI18n } from '@/components/ui/i18n';
import type { Format } from '@/lib/model/platform';
import type { Opened } from '@/lib/model/report';

interface OpenNextButtonProps {
  opened: Opened;
  format: Format | null;
  primary?: boolean;
  /** N does the same. */
  hasKey?: boolean;
  onOpen: () => void;
}

/** One press, one video, in this tab. What it costs stands on the button itself, where nobody can miss it. */
export function OpenNextButton({
  opened: { n, needed },
  format,
  primary = false,
  hasKey = true,
  onOpen,
}: OpenNextButtonProps) {
  const { m } = useI18n();
  return (
    <button type="button" className={primary ? 'btn primary opening-next' : 'btn opening-next'} onClick={onOpen}>
      <span>
        {m.opening.next(n + 1, needed, format)} {hasKey && <span className="kbd">N</span>}
      </span>{' '}
      <small>{m.opening.counts}</small>
    </button>
  );
}
