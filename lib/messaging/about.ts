import { browser } from 'wxt/browser';

/** Our version, and the browser with its major version: what a bug report needs of both. */
export function aboutUs(): { version: string; runsIn: string } {
  const [, name = 'browser', major = ''] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return { version: browser.runtime.getManifest().version, runsIn: `${name} ${major}`.trim() };
}
