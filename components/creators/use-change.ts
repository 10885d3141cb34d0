import { useLayoutEffect, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { UndoCreator } from './creator-work';

/** What the last change said and what takes it back. The line that says it has the focus: the button that was pressed is gone. */
export function useChange() {
  const { creators: words } = usePageMessages();
  const [said, setSaid] = useState<{ text: string; undo: UndoCreator | null } | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (said) line.current?.focus();
  }, [said]);
  return {
    said,
    line,
    async tell(change: Promise<UndoCreator | null>, text: string): Promise<void> {
      const undo = await change;
      setSaid(undo && { text, undo });
    },
    async undo(): Promise<void> {
      if (!said?.undo) return;
      // A second press has nothing left to take back.
      setSaid({ ...said, undo: null });
      const outcome = await said.undo();
      if (outcome === 'undone') setSaid({ text: words.undone, undo: null });
      if (outcome === 'changed') setSaid({ text: words.changedSince, undo: null });
    },
  };
}
