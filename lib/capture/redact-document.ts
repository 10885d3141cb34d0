import { embeddedJson } from '@/lib/platforms/youtube/embedded';
import { redactJson } from './redact-json';
import { type Redaction, redactCount, redactText } from './redact-text';
import { redactUrl } from './redact-url';

/** Elements of which nothing is told; scripts are told apart from the rest. */
const GONE = new Set('style iframe noscript template img video audio canvas source picture script'.split(' '));
const VOID = new Set('area base br col embed hr input link meta wbr'.split(' '));
const DATA = ['ytInitialData', 'ytInitialPlayerResponse'];
/** Attributes that say what an element is. */
const KEPT = /^(?:data-e2e|role|type|property|rel|lang|dir|datetime|hidden|page-subtype|aria-hidden)$/;
/** Words of which the sites make the names of elements; any other may be somebody's. */
const ID_WORDS = new Set(
  `about app attributed avatar badge body button buttons card channel channels comment comments container content
  contents count date description details dialog dislike duration feed follow followers following grid handle header
  headline home info inner items label layout like likes link links list live main menu meta metadata middle mount movie
  name number owner page photo pinned player post posts primary profile published reel reels renderer reply root section
  shorts sub subscriber subscribers tab tabs text thread thumbnail time title user video videos view views vote watch
  xgwrapper`.split(/\s+/),
);
const SPOKEN = /^(?:title|aria-label|content|video-id)$/;
/** Icons that the readers know by their label. */
const ICON = /\bpin|épingl|fijad|heftet|fissat|carr?[ou]s|karus/i;

/**
 * The page as text: its elements, counts and dates, and the JSON it was delivered with (`withData`; after a soft
 * navigation that is another page's). The page itself is not touched.
 */
export function redactDocument(document: Document, withData: boolean, by: Redaction): string {
  const page = elementText(document.documentElement, by);
  const data = withData ? [...assignedData(document, by), ...jsonData(document, by)].join('\n') : '';
  return `<!doctype html>\n${page.replace(/(?=<\/body>)/, () => data)}`;
}

function elementText(element: Element, by: Redaction): string {
  const name = element.localName;
  if (
    GONE.has(name) ||
    element.hasAttribute('data-creator-gauge') ||
    (name === 'link' && element.getAttribute('rel') !== 'canonical')
  )
    return '';
  const isIcon = element.namespaceURI?.endsWith('svg') ?? false;
  const attributes = [...element.attributes].map((each) => {
    const value = attributeText(element, each.name, each.value, isIcon, by);
    return value === null ? '' : ` ${each.name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  const open = `<${name}${attributes.join('')}>`;
  if (VOID.has(name)) return open;
  const inner = [...element.childNodes].map((node) => {
    if (node.nodeType === 1) return elementText(node as Element, by);
    return node.nodeType === 3 ? escaped(nodeText(node.nodeValue ?? '', isIcon, by)) : '';
  });
  return `${open}${inner.join('')}</${name}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function nodeText(text: string, isIcon: boolean, by: Redaction): string {
  if (!text.trim()) return text;
  return isIcon && isKnownIcon(text) ? text : said(text, by);
}

function attributeText(element: Element, name: string, value: string, isIcon: boolean, by: Redaction): string | null {
  if (name === 'id')
    return value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isOfSite(word) ? word : redactText(word, by)));
  if (KEPT.test(name) || (name === 'name' && element.localName === 'meta')) return value;
  if (name === 'class') return value.match(/\b(?:ytp|ad)-[a-z-]+/g)?.join(' ') ?? null;
  if (name === 'href') return redactUrl(value, by);
  if (!SPOKEN.test(name)) return null;
  if (isIcon && isKnownIcon(value)) return value;
  return element.localName === 'meta' ? metaText(value, by) : said(value, by);
}

/** "owner-sub-count", "contentContainer", "mount_0_0" */
const isOfSite = (word: string): boolean =>
  word
    .split(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Za-z])/)
    .every((part) => /^\d{1,3}$/.test(part) || ID_WORDS.has(part.toLowerCase()));

const isKnownIcon = (text: string): boolean => text.trim().length <= 40 && ICON.test(text);

/** "5,351 Followers, 3,408 Following, 713 Posts - …: “…”": counts and a date lead, what follows is the person's. */
function metaText(value: string, by: Redaction): string {
  if (/^https?:/.test(value)) return redactUrl(value, by);
  const end = value.search(/[:："“„«]/);
  const [lead, rest] = end < 0 ? [value, ''] : [value.slice(0, end), value.slice(end)];
  const [counts = '', ...more] = lead.split(/(\s[-–—]\s)/);
  const parts = [...counts.split(/([,،;]\s|、|，)/), ...more];
  return parts.map((part) => said(part, by)).join('') + redactText(rest, by);
}

const said = (text: string, by: Redaction): string => redactCount(text, by) ?? redactText(text, by);

/** JSON that a script assigns to a name. */
const assignedData = (document: Document, by: Redaction): string[] =>
  DATA.flatMap((name) => {
    const data = embeddedJson(document, name);
    return data ? [`<script>var ${name} = ${jsonText(data, by)};</script>`] : [];
  });

/** JSON that stands in a script of its own. */
const jsonData = (document: Document, by: Redaction): string[] =>
  [...document.scripts].flatMap((script) => {
    const { id, type } = script;
    const data =
      type === 'application/json' || /^(?:__|SIGI_STATE$)/.test(id) ? parsed(script.textContent ?? '') : null;
    const name = /^[A-Z_a-z]{1,60}$/.test(id) ? ` id="${id}"` : '';
    return data ? [`<script${name} type="application/json">${jsonText(data, by)}</script>`] : [];
  });

const jsonText = (data: unknown, by: Redaction): string =>
  JSON.stringify(redactJson(data, by)).replaceAll('<', '\\u003c');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // No JSON after all: nothing that a reader could have read.
    return null;
  }
}
