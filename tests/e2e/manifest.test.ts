import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../support/browser/launch';
import { ROOT } from '../tools/root';

const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

/** What the user is asked to trust, frozen: whoever changes it, changes it here as well and says why. */
const SITES = ['https://www.instagram.com/*', 'https://www.tiktok.com/*', 'https://www.youtube.com/*'];

const readerOf = (site: string) => ({
  matches: [`https://www.${site}.com/*`],
  run_at: 'document_start',
  js: [`content-scripts/reader-${site}.js`],
});

const SHARED = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  default_locale: 'en',
  host_permissions: SITES,
  incognito: 'not_allowed',
  action: { default_title: 'Creator Gauge', default_popup: 'popup.html' },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
  },
  commands: {
    'toggle-overlay': { suggested_key: { default: 'Alt+G' }, description: '__MSG_commandToggleOverlay__' },
    'toggle-shortlist': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggleShortlist__' },
    next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
    decline: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandDecline__' },
  },
  content_scripts: [
    ...['instagram', 'tiktok', 'youtube'].map(readerOf),
    // The tap alone runs in the page's own world; all others are out of the page's sight.
    { matches: SITES, run_at: 'document_start', js: ['content-scripts/tap.js'], world: 'MAIN' },
  ],
};

const manifestOf = (build: string): Record<string, unknown> => {
  const { version, ...rest } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  expect(version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  return rest;
};

describe('what the extension may do', () => {
  it('Chrome: no more than this', () => {
    expect(manifestOf(CHROME_BUILD)).toEqual({
      ...SHARED,
      permissions: ['unlimitedStorage', 'alarms', 'scripting', 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    });
  });

  it.skipIf(!existsSync(FIREFOX_BUILD))('Firefox: no more than this (skipped where it was not built)', () => {
    expect(manifestOf(FIREFOX_BUILD)).toEqual({
      ...SHARED,
      permissions: ['unlimitedStorage', 'alarms', 'scripting'],
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Creator Gauge', open_at_install: false },
      browser_specific_settings: {
        gecko: {
          id: 'creator-gauge@creator-gauge.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
});

/** Bytes, minified: what every page of the sites carries, and what a profile's page gets on top. */
const MOST_BYTES = {
  tap: 6_000,
  'reader-instagram': 45_000,
  'reader-tiktok': 45_000,
  'reader-youtube': 46_000,
  overlay: 321_000,
};

describe('what a page has to carry', () => {
  for (const [script, most] of Object.entries(MOST_BYTES))
    it(`${script}: ${most} bytes at most`, () => {
      const { size } = statSync(join(CHROME_BUILD, 'content-scripts', `${script}.js`));
      expect(size).toBeGreaterThan(1_000);
      expect(size).toBeLessThanOrEqual(most);
    });
});
