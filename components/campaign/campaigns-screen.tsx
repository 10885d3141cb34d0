import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { ProfileKey } from '@/lib/model/profile';
import { CampaignList } from './campaign-list';
import { CampaignScreen } from './campaign-screen';
import type { CampaignsWork, Undo } from './campaign-work';

interface CampaignsScreenProps {
  work: CampaignsWork;
  /** The open campaign; null, or one that is gone: the list. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onProfile: (key: ProfileKey) => void;
}

/** What was taken away last, until the next change. */
export interface Removed {
  text: string;
  undo: Undo;
}

/** All campaigns, or the one that is open. */
export function CampaignsScreen({ work, open, onOpen, onProfile }: CampaignsScreenProps) {
  const { campaign: words } = usePageMessages();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const book = work.books.find(({ campaign }) => campaign.id === open);
  const undo = async () => {
    if (await removed?.undo()) setRemoved(null);
  };
  return (
    <div className="campaigns">
      <p role="status" className="removed">
        {removed && (
          <>
            {removed.text}{' '}
            <button type="button" className="btn sm quiet" onClick={() => void undo()}>
              {words.undo}
            </button>
          </>
        )}
      </p>
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
