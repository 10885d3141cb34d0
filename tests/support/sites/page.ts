/** What the fake sites share: a plain page in the layout of a profile, under the strict rules the real ones send. */
export interface SitePage {
  lang: string;
  title: string;
  dark?: boolean;
  /** JSON blocks and meta tags of the head. */
  head?: string;
  body: string;
  /** The site's own script. */
  script?: string;
}

export const NONCE = 'c2l0ZQ';

/** Response headers as strict as the real sites': only their own scripts, Trusted Types, no inline images. */
export const SITE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'self'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'unsafe-inline'; require-trusted-types-for 'script'`,
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that may stand inside a script element. */
export const inlineJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

export const sitePage = ({ lang, title, dark, head = '', body, script = '' }: SitePage): string => `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}
<style>
  html { font-size: 10px }
  body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: ${dark ? '#121212' : '#fff'}; color: ${dark ? '#eee' : '#111'} }
  ytd-app { display: block }
  main { display: block; width: 935px; margin: 0 auto; padding: 30px 0 }
  body.rail main { margin-left: 180px }
  header { display: flex; gap: 40px; align-items: center; min-height: 150px }
  header .face { flex: none; width: 120px; height: 120px; border-radius: 50%; background: ${dark ? '#333' : '#e4e4e4'} }
  header ul { display: flex; gap: 32px; padding: 0; list-style: none }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px; margin-top: 30px }
  .grid a, .grid [data-e2e=user-post-item] { display: block; aspect-ratio: 4 / 5; background: ${dark ? '#2a2a2a' : '#ececec'}; color: inherit; padding: 8px; box-sizing: border-box; text-decoration: none; overflow: hidden }
  nav.site { position: fixed; inset: 0 auto 0 0; width: 72px; border-right: 1px solid ${dark ? '#333' : '#eee'} }
</style></head>
<body><nav class="site"></nav>${body}
<script nonce="${NONCE}">${script}</script></body></html>`;
