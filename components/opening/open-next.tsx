import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';
import { nextVideo } from '@/lib/report/opening';
import { OpenNextButton } from './open-next-button';

interface OpenNextProps {
  report: Report;
  /** Videos that were opened already and gave nothing. */
  tried?: readonly string[];
  /** Null where no tab shows the channel: then it is only said how many were opened. */
  onOpen: (() => void) | null;
}

/** On a channel whose engagement rate is not known yet: why not, how far it has come, and the press that brings it on. */
export function OpenNext({ report: { opened, format, progress, error }, tried = [], onOpen }: OpenNextProps) {
  const { m } = useI18n();
  if (error || !opened || opened.n >= opened.needed) return null;
  const { n, needed } = opened;
  const next = nextVideo(opened, tried);
  return (
    <div className="opening">
      <p>
        {m.opening.noLikes} {m.opening.soFar(n, needed, format)}
      </p>
      {next && onOpen && <OpenNextButton opened={opened} format={format} onOpen={onOpen} />}
      {!next && progress.read >= needed && <p>{m.opening.tooFew(needed, format)}</p>}
    </div>
  );
}
