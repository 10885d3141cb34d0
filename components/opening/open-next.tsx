import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';
import { nextVideo } from '@/lib/report/opening';
import { OpenNextButton } from './open-next-button';

/** YouTube: the press that opens the next video of the sample. */
export interface OpeningPress {
  /** Videos that were opened already and gave nothing. */
  tried: readonly string[];
  /** Null where no tab shows the channel: then it is only said how many were opened. */
  open: (() => void) | null;
  /** N does the same. */
  hasKey: boolean;
}

interface OpenNextProps {
  report: Report;
  press: OpeningPress;
}

/** On a channel whose engagement rate is not known yet: why not, how far it has come, and the press that brings it on. */
export function OpenNext({ report: { opened, format, progress, error }, press }: OpenNextProps) {
  const { m } = useI18n();
  if (error || !opened || opened.n >= opened.needed) return null;
  const { n, needed } = opened;
  const next = nextVideo(opened, press.tried);
  return (
    <div className="opening">
      <p>
        {m.opening.noLikes} {m.opening.soFar(n, needed, format)}
      </p>
      {next && press.open && (
        <OpenNextButton opened={opened} format={format} hasKey={press.hasKey} onOpen={press.open} />
      )}
      {!next && progress.read >= needed && <p>{m.opening.tooFew(needed, format)}</p>}
    </div>
  );
}
