import { defineConfig } from 'wxt';
import { makeSame } from './tests/tools/packaging/same-zip';
import { keepPackages, notePackages } from './tests/tools/packaging/shipped-packages';

/** Nothing from outside: no script, no request, no image (pictures are data the extension made itself). */
const CLOSED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  // Not under default-src: a form sends what it holds, and a base sends every address elsewhere.
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const SITES = ['https://www.instagram.com/*', 'https://www.tiktok.com/*', 'https://www.youtube.com/*'];

/**
 * WXT's context for content scripts, without its ping to the page (which has no business knowing that we are there), and
 * without what we don't use, for the readers are on every page of the sites.
 */
const quietContext = {
  name: 'quiet-content-script-context',
  transform(code: string, id: string) {
    // Says nothing in a build, and what it would say travels all the same. (The error itself is thrown on.)
    if (code.includes('crashed on startup!')) return code.replace(/logger\.error\(`[^`]*`, err\);/, '');
    if (id.includes('wxt/dist/utils/internal/custom-events'))
      return code.replace(/var WxtLocationChangeEvent = class[\s\S]*?\n\};/, 'var WxtLocationChangeEvent;');
    if (!id.includes('wxt/dist/utils/content-script-context')) return null;
    const quiet = code.replace(/window\.postMessage\(\{[^}]*\}, "\*"\);/, '');
    if (quiet === code) throw new Error('WXT pings the page in another way now: look at content-script-context.mjs');
    return quiet
      .replace(/logger\.debug\([^;]*;/, '')
      .replace(/import \{ createLocationWatcher \}[^;]*;/, '')
      .replace(/locationWatcher = createLocationWatcher\(this\);/, '')
      .replace(
        /\n\t(?:block|setTimeout|addEventListener|requestAnimationFrame|requestIdleCallback)\([^)]*\) \{[\s\S]*?\n\t\}/g,
        '',
      );
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ plugins: [quietContext, notePackages], build: { target: 'es2023' } }),
  hooks: {
    'build:manifestGenerated'(_, manifest) {
      // Firefox would open the sidebar unasked at install.
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
    'build:done'({ config }) {
      if (config.command === 'build') keepPackages(config.outBaseDir, config.browser);
    },
    async 'zip:done'(_, files) {
      for (const file of files) await makeSame(file);
    },
  },
  zip: { name: 'creator-gauge' },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: SITES,
    // Nothing of private windows is ever read.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    // The development server of `npm run dev` needs its connection.
    ...(command === 'build' && { content_security_policy: { extension_pages: CLOSED_POLICY } }),
    commands: {
      'toggle-overlay': { suggested_key: { default: 'Alt+G' }, description: '__MSG_commandToggleOverlay__' },
      'toggle-shortlist': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandToggleShortlist__',
      },
      // Chromium has Alt+Shift+N and Alt+Shift+X for itself and would leave the commands without a key.
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      decline: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandDecline__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'creator-gauge@creator-gauge.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
