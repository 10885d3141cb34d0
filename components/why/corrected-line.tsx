import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedCorrection } from '@/lib/model/report';
import { useCorrecting } from './correcting';

interface CorrectedLineProps {
  profileKey: ProfileKey;
  correction: ReportedCorrection;
  /** What was put right: "Likes". */
  label: string;
}

/** A figure that the user put right, with what was read, and a press that brings that back. */
export function CorrectedLine({ profileKey, correction: { name, what, read }, label }: CorrectedLineProps) {
  const { why } = usePageMessages();
  const { f } = useI18n();
  const correcting = useCorrecting();
  if (what.kind === 'left-out') return null;
  const isShare = what.kind === 'insight' && what.figure === 'retention';
  const value = isShare ? f.value(what.value, 'fraction', 3) : f.whole(what.value);
  return (
    <span className="why-corrected">
      {label} <b>{value}</b> <em>{read ? why.byYouRead(f.whole(read.value)) : why.byYou}</em>
      {correcting && (
        <button
          type="button"
          className="btn sm quiet"
          aria-label={why.takeBackOf(label)}
          onClick={() => void correcting.takeBack(profileKey, name)}
        >
          {why.takeBack}
        </button>
      )}
    </span>
  );
}
