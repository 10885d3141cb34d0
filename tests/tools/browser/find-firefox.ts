import { existsSync } from 'node:fs';
import { canInstall, install } from './apt';

const PLACES: Record<string, string[]> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`],
};

/** Path of a Firefox on this machine: FIREFOX_PATH, else the usual places; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`);
  return named ?? (PLACES[process.platform] ?? []).find((place) => existsSync(place)) ?? null;
}

/** The same; on Debian as root, where none is found, it is installed first. Says why where there is none in the end: its tests are skipped. */
export function ensureFirefox(): string | null {
  let found = findFirefox();
  try {
    if (!found && canInstall()) install('firefox-esr');
    found ??= findFirefox();
  } catch (error) {
    console.error(error);
  }
  if (!found)
    console.error(
      'No Firefox was found: the tests of its build are skipped. Install one, or name it by FIREFOX_PATH:\n' +
        '  sudo apt-get install firefox-esr · brew install --cask firefox · winget install Mozilla.Firefox.ESR',
    );
  return found;
}
