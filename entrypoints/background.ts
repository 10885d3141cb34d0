import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createHandlers } from '@/lib/background/handlers';
import { applyRetention } from '@/lib/background/retention';
import { attempt } from '@/lib/db/attempt';
import { database } from '@/lib/db/database';
import { endRuns } from '@/lib/db/opening-runs';
import { rememberOwnSet } from '@/lib/db/own-set-memory';
import { openDesk, openPanelOf } from '@/lib/messaging/panel';
import { COMMANDS, type Command } from '@/lib/messaging/protocol';
import { receive } from '@/lib/messaging/receive';
import { sendToTab } from '@/lib/messaging/send';
import { adoptOpenTabs, injectOverlay, refreshTabs } from '@/lib/messaging/tabs';

const RETENTION = 'retention';
const A_DAY = 24 * 60;

/** Wiring alone. The worker may die at any wait: listeners first, nothing kept in memory that matters. */
export default defineBackground(() => {
  const db = database();
  rememberOwnSet(db);
  receive(
    createHandlers({
      db,
      now: () => Date.now(),
      changed: () => void refreshTabs().catch(console.error),
      injectOverlay,
      openPanel: openPanelOf,
      openDesk,
    }),
  );

  browser.commands.onCommand.addListener((command, tab) => {
    const known = COMMANDS.find((name) => name === command);
    if (known) void toActiveTab(known, tab?.id).catch(console.error);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION) void attempt(db, () => awake(applyRetention(db, Date.now())));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void adoptOpenTabs().catch(console.error);
    if (reason === 'install') void openDesk({ section: 'welcome' });
  });
  // Tabs are numbered anew.
  browser.runtime.onStartup.addListener(() => void attempt(db, () => endRuns(db, 'all')));
  void keepAlarm().catch(console.error);
});

/** Alarms may be lost with a browser update: looked after at each start. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(RETENTION)))
    await browser.alarms.create(RETENTION, { delayInMinutes: 5, periodInMinutes: A_DAY });
}

/**
 * The browser ends a worker that hears of nothing for half a minute, whatever its database is doing; what it is asked
 * itself counts. Thinning the history of ten thousand profiles takes about as long.
 */
async function awake<T>(work: Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo().catch(console.error), 20_000);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}

async function toActiveTab(command: Command, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id !== undefined) await sendToTab(id, 'tab:command', { command });
}
