import { describe, expect, it } from 'vitest';
import { breaches, filesIn, type Rule, readRoot } from './source-files';

/** Ears for web pages and other extensions, and messages to them. Whoever wants one says here what it hears. */
const STRANGERS =
  /\b(onMessageExternal|onConnectExternal|externally_connectable|web_accessible_resources|connectNative)\b/g;

const deaf: Rule = ({ text }) => text.match(STRANGERS) ?? [];

describe('other extensions and web pages', () => {
  it('the check can fail', () => {
    expect(deaf({ path: 'a.ts', text: 'browser.runtime.onMessageExternal.addListener(hear);' })).toHaveLength(1);
  });

  it('have no way to speak to the extension, nor it to them', () => {
    const config = { path: 'wxt.config.ts', text: readRoot('wxt.config.ts') };
    const files = [...filesIn(['entrypoints', 'components', 'lib']), config];
    expect(breaches(deaf, files)).toEqual([]);
  });
});
