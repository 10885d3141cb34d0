import { useLayoutEffect, useRef } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { setRemoved, useRemoved } from './removed-store';

/** What was taken away, with its undo: in view wherever the press was, and with the focus that its button had. */
export function RemovedLine() {
  const { campaign: words } = usePageMessages();
  const removed = useRemoved((state) => state.removed);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (removed && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [removed]);
  const undo = async () => {
    if (await removed?.undo()) setRemoved(null);
  };
  return (
    <p role="status" className="removed">
      {removed && (
        <>
          {removed.text}{' '}
          <button ref={button} type="button" className="btn sm quiet" onClick={() => void undo()}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}
