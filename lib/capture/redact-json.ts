import { type Redaction, redactCount, redactShortcode, redactText } from './redact-text';
import { redactUrl } from './redact-url';

/** Keys under which the sites name kinds of things, in capitals or by a type's name; and single values of theirs. */
const KINDS = /^(?:__typename|style|icon_?type|image_?name|content_?type|status|type|badgeStyle|product_type)$/i;
const A_KIND = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|(?:XDT|XIG|Graph|Polaris)[A-Za-z]{2,60})$/;
const VALUES = new Set(
  `browse_id clips feed igtv carousel_container engagement-panel-comments-section comment-item-section`.split(' '),
);
/** Around texts of counts and dates. */
const COUNTED =
  /(?:view|watching|subscriber|video|like|comment|reply|vote|share|published|duration|length|date|joined).*(?:count|time|text|date)|^metadataParts$|^contextualInfo$|^(?:toggle|like)Button|^lengthText$|^thumbnail(?:OverlayTimeStatus|Badge)|^overlayMetadata$|^dateText$|ountText$|^subtitle$|TimeText$|^factoid|^accessibilityText$/i;
/** The same few hundred keys come again and again. */
const seen = new Map<string, boolean>();
function isCounted(key: string): boolean {
  let known = seen.get(key);
  if (known === undefined) {
    known = COUNTED.test(key);
    if (seen.size < 5_000) seen.set(key, known);
  }
  return known;
}
const COUNT_KEYS = /(?:counts?|views?|likes?|seconds|duration|heart|time|timestamp|_at|date)$/i;
const ID_KEYS = /(?:^|_)(?:pk|id|fbid)s?$|Ids?$|phone/;
const PLACE_KEYS = /^(?:lat|lng|lon|latitude|longitude)$/i;
/** Whole numbers below are no ids. */
const LEAST_ID = 1_000_000;
/** What programmers call things; a key of any other form may be a name, a handle or an address. */
const A_NAME = /^(?:webapp\.|seo\.)?[\w$-]*$/;
/** Objects whose keys are handles or ids. */
const KEYED = new Set(['users', 'stats', 'statsV2', 'ItemModule']);
/** What no reader looks at, and what is long or secret. */
const DROPPED =
  /^(?:(?:click)?trackingParams|streamingData|playbackTracking|adPlacements|attestation|storyboards|video_dash_manifest|playAddr|downloadAddr|bitrateInfo|thumbnails?|image_versions2|display_resources|candidates|avatar(?:Larger|Medium|Thumb)|visitorData|csrf_?token|nonce)$/i;
const TOKEN = /^(?:token|continuation)$/;
const MOST_DEPTH = 120;

/** JSON with its structure, its keys and its counts; every other text is replaced. */
export function redactJson(value: unknown, redaction: Redaction): unknown {
  return redacted(value, '', false, 0, redaction);
}

function redacted(value: unknown, key: string, counted: boolean, depth: number, by: Redaction): unknown {
  if (depth > MOST_DEPTH) return null;
  if (typeof value === 'string') return redactValue(value, key, counted, by);
  if (typeof value === 'number') return redactNumber(value, key, by);
  if (Array.isArray(value)) return value.map((item) => redacted(item, key, counted, depth + 1, by));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name === '__proto__') return [];
    const kept = redactKey(name, typeof inner === 'object' ? key : '', by);
    if (DROPPED.test(name)) return [[kept, emptied(inner)]];
    return [[kept, redacted(inner, name, counted || isCounted(name), depth + 1, by)]];
  });
  return Object.fromEntries(entries);
}

const emptied = (value: unknown): unknown =>
  Array.isArray(value) ? [] : typeof value === 'object' && value !== null ? {} : typeof value === 'string' ? '' : value;

/** Arguments in a query's alias go; digits that are an id, and keys that are a handle, are replaced. */
function redactKey(name: string, holder: string, by: Redaction): string {
  const plain = name.replace(/\(.*\)/s, '');
  if (KEYED.has(holder) || !A_NAME.test(plain)) return redactText(plain, by);
  return plain.replace(/\d{5,}/g, (digits) => redactText(digits, by));
}

/** A number that may be somebody's (an id, a telephone number) goes wherever its key does not speak of a count or a time. */
function redactNumber(value: number, key: string, by: Redaction): number {
  if (PLACE_KEYS.test(key)) return 0;
  if (!Number.isInteger(value) || value < 100) return value;
  const isKept = !ID_KEYS.test(key) && (value < LEAST_ID || COUNT_KEYS.test(key));
  return isKept ? value : Number(redactText(String(value), by));
}

function redactValue(text: string, key: string, counted: boolean, by: Redaction): string {
  if (text === '' || VALUES.has(text) || (KINDS.test(key) && A_KIND.test(text))) return text;
  if (TOKEN.test(key)) return redactToken(text, by);
  if (key === 'code' || key === 'shortcode') return redactShortcode(text, by);
  if (
    !ID_KEYS.test(key) &&
    COUNT_KEYS.test(key) &&
    /^(?:\d{1,15}|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)$/.test(text)
  )
    return text;
  if (/^(?:https?:\/\/|\/)/i.test(text) && !/\s/.test(text)) return redactUrl(text, by);
  if (!counted) return redactText(text, by);
  // "@handle • 2.86m subscribers", set apart by marks of direction.
  const parts = text.split(/([\u200e\u200f\u2066-\u2069•·]+)/);
  return parts.map((part) => redactCount(part, by) ?? redactText(part, by)).join('');
}

/** Of a token for the next page the channel or video that it names is all that is needed. */
function redactToken(token: string, by: Redaction): string {
  try {
    const plain = atob(decodeURIComponent(token).replace(/-/g, '+').replace(/_/g, '/').slice(0, 1200));
    const ids = plain.match(/[\w-]{11,64}/g) ?? [];
    return btoa(ids.map((id) => `\u0012\u0018${redactText(id, by)}`).join(''));
  } catch {
    // No such token: nothing of it is needed.
    return '';
  }
}
