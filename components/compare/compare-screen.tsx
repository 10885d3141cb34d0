import { usePageMessages } from '@/components/desk/page-messages';
import { compareDocument } from '@/components/report/compare-document';
import { ReportButton } from '@/components/report/report-button';
import { compareSheet } from '@/components/share/compare-sheet';
import { copyImage, fileName } from '@/components/share/copy-image';
import { sheetWords } from '@/components/share/sheet-words';
import { toPng } from '@/components/share/to-png';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import { compareToTsv } from '@/lib/export/compare-tsv';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { drawComparison } from '@/lib/share/draw-comparison';
import { CompareHistory } from './compare-history';
import { ComparePicker } from './compare-picker';
import { CompareTable } from './compare-table';
import { pastedWords } from './pasted-words';

interface CompareScreenProps {
  /** Recent and shortlisted profiles, each once. */
  candidates: readonly ListedProfile[];
  /** Those that are compared, in their order. */
  reports: readonly Report[];
  /** How each of them was, in the same order. */
  histories: readonly ProfileHistory[];
  onSet: (key: ProfileKey, isIn: boolean) => void;
  /** Brings back the comparison that this one took the place of; null where there was none. */
  bringBack?: (() => void) | null;
  /** Opens one of them in our own screen. */
  onOpen: (key: ProfileKey) => void;
}

/** Chooses two to four profiles and shows them side by side. */
export function CompareScreen({ candidates, reports, histories, bringBack, onSet, onOpen }: CompareScreenProps) {
  const { compare, share } = usePageMessages();
  const { lang, f } = useI18n();
  const { said, say } = useSaid(share.failed);
  const copy = () =>
    say(async () => {
      await navigator.clipboard.writeText(compareToTsv(reports, pastedWords(lang, reports)));
      return compare.copied;
    });
  const copyPicture = () =>
    say(async () => {
      const sheet = compareSheet(reports, sheetWords(lang), Date.now());
      const saved = await copyImage(
        () => toPng((measure) => drawComparison(sheet, measure)),
        fileName(compare.title, Date.now()),
      );
      return saved === null ? share.copiedImage : share.savedInstead(saved);
    });
  return (
    <div className="compare-screen">
      <ComparePicker candidates={candidates} chosen={reports.map(({ profile }) => profile.key)} onSet={onSet} />
      {bringBack && (
        <p role="status" className="compare-replaced">
          {compare.replaced}{' '}
          <button type="button" className="btn sm" onClick={bringBack}>
            {compare.bringBack}
          </button>
        </p>
      )}
      {reports.length < 2 ? (
        <p className="muted">{compare.empty}</p>
      ) : (
        <>
          <CompareTable reports={reports} onOpen={onOpen} />
          <CompareHistory reports={reports} histories={histories} />
          <p className="print-only muted">{compare.printed(f.dateWithYear(Date.now()))}</p>
          <div className="compare-foot">
            <span className="muted">
              <PageIcon name="star" small /> {compare.legend}
            </span>
            <button type="button" className="btn sm" onClick={() => void copy()}>
              <PageIcon name="copy" small /> {compare.copy}
            </button>
            <button type="button" className="btn sm" onClick={() => void copyPicture()}>
              <PageIcon name="copy" small /> {share.copyCompared}
            </button>
            <button type="button" className="btn sm" onClick={() => window.print()}>
              <PageIcon name="print" small /> {compare.print}
            </button>
            <ReportButton
              about={share.compareTitle(reports.length)}
              make={(words, now) => compareDocument(reports, words, now)}
            />
            <span role="status">{said}</span>
          </div>
        </>
      )}
    </div>
  );
}
