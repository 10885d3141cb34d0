import { existsSync } from 'node:fs';

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
