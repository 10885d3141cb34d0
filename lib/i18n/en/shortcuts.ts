import type { Command } from '@/lib/messaging/protocol';

/** Words of the list of keys, on pages alone. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  here: 'While focus is in the card, the popup, the side panel or the desk',
  letters: {
    S: 'Shortlist the profile; again: undo',
    M: 'Maybe; again: undo',
    X: 'Decline; again: undo',
    C: 'Add to the comparison; on the card, again: take out',
    N: 'Next: a channel’s next video, or the next profile of the queue',
    '↑ ↓': 'On the card: from row to row; Enter says why',
    Esc: 'On the card: back, then collapse',
    '?': 'This list (popup, side panel, desk)',
  },
  everywhere: 'In the whole browser',
  commands: {
    'toggle-overlay': 'Open or collapse the card',
    'toggle-shortlist': 'Shortlist the profile on screen',
    next: 'Next',
    decline: 'Decline the profile on screen',
  } satisfies Record<Command, string>,
  none: 'no key',
  change: 'Change them in the browser',
  failed:
    'The browser did not open them. Chrome: chrome://extensions/shortcuts. Firefox: add-ons, “Manage extension shortcuts”.',
  close: 'Close',
};
