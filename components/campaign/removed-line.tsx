import { usePageMessages } from '@/components/desk/page-messages';
import { setRemoved, useRemoved } from './removed-store';

/** What was taken away last, with its undo: in view wherever the press was. */
export function RemovedLine() {
  const { campaign: words } = usePageMessages();
  const removed = useRemoved((state) => state.removed);
  const undo = async () => {
    if (await removed?.undo()) setRemoved(null);
  };
  return (
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
  );
}
