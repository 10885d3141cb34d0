import type { ProfileKey } from '@/lib/model/profile';
import { CampaignList } from './campaign-list';
import { CampaignScreen } from './campaign-screen';
import type { CampaignsWork } from './campaign-work';
import { RemovedLine } from './removed-line';
import { setRemoved } from './removed-store';
import { useKeptFocus } from './use-kept-focus';

interface CampaignsScreenProps {
  work: CampaignsWork;
  /** The open campaign; null, or one that is gone: the list. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onProfile: (key: ProfileKey) => void;
}

/** All campaigns, or the one that is open. */
export function CampaignsScreen({ work, open, onOpen, onProfile }: CampaignsScreenProps) {
  const book = work.books.find(({ campaign }) => campaign.id === open);
  const part = useKeptFocus<HTMLDivElement>(book?.campaign.id ?? null);
  return (
    <div className="campaigns" ref={part}>
      <RemovedLine />
      {book ? (
        <CampaignScreen
          key={book.campaign.id}
          book={book}
          work={work}
          onBack={() => onOpen(null)}
          onProfile={onProfile}
          onRemoved={setRemoved}
        />
      ) : (
        <CampaignList work={work} onOpen={onOpen} />
      )}
    </div>
  );
}
