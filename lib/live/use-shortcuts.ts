import { useEffect, useState } from 'react';
import { type BrowserKeys, browserKeys, openKeySettings } from '@/lib/messaging/browser-keys';
import { useLetter } from './use-letter';

/** The list of keys: `?` shows it. */
export function useShortcuts() {
  const [isOpen, setOpen] = useState(false);
  const [keys, setKeys] = useState<BrowserKeys>({});
  const [hasFailed, setFailed] = useState(false);
  useLetter('?', () => setOpen(true));
  useEffect(() => {
    if (isOpen) browserKeys().then(setKeys, console.error);
  }, [isOpen]);
  return {
    isOpen,
    keys,
    open: () => setOpen(true),
    onClose: () => setOpen(false),
    /** The browser did not open its page of keys. */
    hasFailed,
    onChange: () =>
      void openKeySettings().catch((error: unknown) => {
        console.error(error);
        setFailed(true);
      }),
  };
}
