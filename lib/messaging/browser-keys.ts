import { browser } from 'wxt/browser';
import type { Command } from './protocol';

/** The browser-wide keys as the user has them now; empty where a command has none. */
export type BrowserKeys = Partial<Record<Command, string>>;

interface KeyApis {
  commands: { openShortcutSettings?(): Promise<void> };
}

export async function browserKeys(): Promise<BrowserKeys> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
}

/** Opens the browser's own page where these keys are changed. Call it in a press handler. */
export async function openKeySettings(): Promise<void> {
  const { commands } = browser as unknown as KeyApis;
  // Firefox has a call for it, Chrome an address.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
