import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { CompareScreen } from './compare-screen';

interface ComparePopupProps {
  candidates: readonly ListedProfile[];
  reports: readonly Report[];
  histories: readonly ProfileHistory[];
  onSet: (key: ProfileKey, isIn: boolean) => void;
  /** Opens one of them in our own screen. */
  onOpen: (key: ProfileKey) => void;
  onBack: () => void;
}

/** The comparison inside the popup. */
export function ComparePopup({ candidates, reports, histories, onSet, onOpen, onBack }: ComparePopupProps) {
  const { compare } = usePageMessages();
  const { m } = useI18n();
  return (
    <>
      <header className="popup-top">
        <button type="button" className="btn sm quiet" onClick={onBack}>
          <Icon name="back" small /> {m.overlay.back}
        </button>
        <h1>{compare.title}</h1>
        <span className="where">{compare.subtitle}</span>
      </header>
      <main className="popup-scroll">
        <CompareScreen candidates={candidates} reports={reports} histories={histories} onSet={onSet} onOpen={onOpen} />
      </main>
    </>
  );
}
