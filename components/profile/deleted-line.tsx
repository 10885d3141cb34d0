import { useLayoutEffect, useRef } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

interface DeletedLineProps {
  name: string;
  /** It was brought back. */
  isBack: boolean;
  onUndo: () => void;
}

/** Says that a profile was deleted, what may hold it still, and brings it back on a press. */
export function DeletedLine({ name, isBack, onUndo }: DeletedLineProps) {
  const { deleteProfile: words } = usePageMessages();
  const button = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed went with the profile, or with its coming back.
  useLayoutEffect(() => (isBack ? line : button).current?.focus(), [isBack]);
  return (
    <section className="card deleted-line" aria-label={words.action}>
      <p role="status" ref={line} tabIndex={-1}>
        {isBack ? words.isBack(name) : words.done(name)}
      </p>
      {!isBack && (
        <>
          <p className="muted">{words.elsewhere}</p>
          <button type="button" className="btn sm" ref={button} onClick={onUndo}>
            {words.undo}
          </button>
        </>
      )}
    </section>
  );
}
