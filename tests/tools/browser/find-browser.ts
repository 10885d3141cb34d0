import { existsSync } from 'node:fs';
import { canInstall, install } from './apt';

const PLACES: Record<string, string[]> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/google-chrome-for-testing'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
};

const HOW = `No Chromium was found. Install it and run the command again, or name one by CHROME_PATH:
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            brew install --cask chromium
  Windows          winget install Hibbiki.Chromium
(Branded Chrome no longer loads an unpacked extension from the command line: use Chromium or Chrome for Testing.)`;

/** Path of a Chromium on this machine: CHROME_PATH, else the usual places; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  return named ?? (PLACES[process.platform] ?? []).find((place) => existsSync(place)) ?? null;
}

/**
 * Path of a Chromium; on Debian as root, where none is found, it is installed first (with Firefox, for its build).
 * @throws with the way to install one, where it can't be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser() ?? (canInstall() ? installed() : null);
  if (!found) throw new Error(HOW);
  return found;
}

function installed(): string | null {
  try {
    install('chromium', 'firefox-esr');
  } catch (error) {
    throw new Error(HOW, { cause: error });
  }
  return findBrowser();
}
