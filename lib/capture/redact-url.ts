import { type Redaction, redactShortcode, redactText } from './redact-text';

type By = Pick<Redaction, 'secret'>;

/** Parts of the sites' own addresses: what kind of page or response it is. */
const KNOWN = new Set(
  `about api v1 v2 graphql query users user web_profile_info info feed clips media comments username timeline
  youtubei browse next player reel reel_item_watch post item_list detail comment list video photo item related
  watch shorts live streams videos featured playlists community channel c @ p reels tv tagged followers following
  redirect results hashtag explore stories highlights aweme`.split(/\s+/),
);
const BEFORE_A_CODE = /^(?:p|reel|reels|tv)$/;
const SITES = /(?:^|\.)(?:instagram|tiktok|youtube|cdninstagram|fbcdn|ytimg|googleusercontent|tiktokcdn)\.com$/;

/** An address with its form: the sites' hosts and the known parts of paths stay, as do the names of parameters. */
export function redactUrl(address: string, secret: By): string {
  const isWhole = /^https?:\/\//i.test(address);
  const isRelative = /^\/(?!\/)/.test(address);
  if ((!isWhole && !isRelative) || !URL.canParse(address, 'https://www.example.org'))
    return redactText(address, secret);
  const url = new URL(address, 'https://www.example.org');
  const path = url.pathname
    .split('/')
    .map((part, index, all) => segment(decoded(part), all[index - 1] ?? '', secret))
    .join('/');
  const query = [...url.searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${param(value, secret)}`);
  const host = SITES.test(url.hostname) ? url.host : redactText(url.hostname, secret);
  return `${isWhole ? `https://${host}` : ''}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function segment(part: string, before: string, secret: By): string {
  if (KNOWN.has(part) || part === '') return part;
  const other = BEFORE_A_CODE.test(before) ? redactShortcode(part, secret) : redactText(part, secret);
  return encodeURIComponent(other).replaceAll('%40', '@');
}

function param(value: string, secret: By): string {
  // Orders, counts and switches; anything longer may be somebody's.
  if (/^\d{1,2}$/.test(value)) return value;
  if (value.startsWith('{')) return encodeURIComponent(variables(value, secret));
  return encodeURIComponent(/^https?:/.test(value) ? redactUrl(value, secret) : redactText(value, secret));
}

/** GraphQL's variables: names stay. */
const variables = (json: string, secret: By): string =>
  json.replace(/"((?:[^"\\]|\\.)*)"(\s*:)?/g, (_, text: string, colon?: string) =>
    colon ? `"${text}"${colon}` : `"${redactText(text, secret)}"`,
  );

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone "%" is legal in a path.
    return part;
  }
}
