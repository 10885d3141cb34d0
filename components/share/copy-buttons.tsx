import type { ReactNode } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import type { Report } from '@/lib/model/report';
import { drawProfile } from '@/lib/share/draw-profile';
import { sheetText } from '@/lib/share/sheet-text';
import { copyImage, fileName } from './copy-image';
import { profileSheet } from './profile-sheet';
import { sheetWords } from './sheet-words';
import { toPng } from './to-png';

/** "Copy summary": one profile as text for a mail or chat, or as an image for a deck; beside it, what else gives it to others. */
export function CopyButtons({ report, children }: { report: Report; children?: ReactNode }) {
  const { share } = usePageMessages();
  const { lang } = useI18n();
  const { said, say } = useSaid(share.failed);
  const sheet = () => profileSheet(report, sheetWords(lang), Date.now());
  const copyText = () =>
    say(async () => {
      await navigator.clipboard.writeText(sheetText(sheet(), share.line));
      return share.copiedText;
    });
  const copyPicture = () =>
    say(async () => {
      const { handle, id, platform } = report.profile;
      const name = fileName(handle ?? id ?? platform, Date.now());
      const saved = await copyImage(() => toPng((measure) => drawProfile(sheet(), measure)), name);
      return saved === null ? share.copiedImage : share.savedInstead(saved);
    });
  return (
    <fieldset className="copy-summary">
      <legend className="sr">{share.group}</legend>
      <span className="muted" aria-hidden="true">
        {share.group}
      </span>
      <button type="button" className="btn sm" aria-label={share.copyText} onClick={() => void copyText()}>
        <PageIcon name="copy" small /> {share.asText}
      </button>
      <button type="button" className="btn sm" aria-label={share.copyImage} onClick={() => void copyPicture()}>
        <PageIcon name="copy" small /> {share.asImage}
      </button>
      {children}
      <span role="status">{said}</span>
    </fieldset>
  );
}
