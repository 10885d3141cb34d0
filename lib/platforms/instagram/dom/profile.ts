import type { ProfileReading } from '@/lib/model/observation';
import type { Quantity } from '@/lib/model/quantity';
import { findEmail } from '@/lib/parsing/contacts';
import type { Reading } from '../../adapter';
import { parentOf } from '../../parent-of';
import { AMBIGUOUS, over, present } from '../observe';
import { isAbout, leadingCounts, meta } from './head';
import { countIn, hasDigit, isBehind, type Piece, piecesOf, segmentsOf } from './text';

/** The profile's header as drawn, else what the page's head says. Null where neither is about this profile. */
export function readProfile(document: Document, reading: Reading): ProfileReading | null {
  const { handle } = reading.surface;
  const header = document.querySelector('main header');
  const drawn = header && handle ? readHeader(header, handle, reading) : null;
  const hasCounts = drawn?.followers !== undefined && drawn.followers !== AMBIGUOUS;
  const said = isAbout(document, reading.surface) ? readHead(document, reading, hasCounts) : null;
  return drawn || said ? { id: null, handle, ...over(said, drawn) } : null;
}

function readHeader(header: Element, handle: string, reading: Reading): Partial<ProfileReading> | null {
  const pieces = piecesOf(header);
  const name = pieces.find(({ text }) => text.toLowerCase() === handle);
  const counters = countersOf(header);
  const linked = segmentsOf(header.querySelector('a[href$="/followers/"]')?.getAttribute('href') ?? null)[0];
  if (!name && linked?.toLowerCase() !== handle) return null;
  if (!counters) return null;
  const [posts, followers, following] = counters;
  const before = (element: Element) => name && isBehind(name.parent, element) && isBehind(element, posts);
  const behind = pieces.filter(({ parent }) => isBehind(following, parent) && !following.contains(parent));
  const title = followers.querySelector('span[title]')?.getAttribute('title') ?? '';
  return present<ProfileReading>({
    displayName: pieces.find(({ parent }) => before(parent) && !parent.closest('a, button, [role="button"]'))?.text,
    verified: name
      ? [...header.querySelectorAll('svg')].some((icon) => before(icon) && !icon.closest('button, [role="button"]'))
      : null,
    followers: fullCount(title, reading) ?? countOf(followers, reading),
    following: countOf(following, reading),
    postsTotal: countOf(posts, reading),
    email: findEmail(behind.map(({ text }) => text).join('\n')),
    links: linksIn(header),
  });
}

/**
 * Posts, followers, following: three neighbours with one number each, in this order in every language. The middle one
 * holds the followers' link, or (builds of 2026 that link to "#") the header's one `span[title]`.
 */
function countersOf(header: Element): [Element, Element, Element] | null {
  const anchor =
    header.querySelector('a[href$="/followers/"]') ??
    [...header.querySelectorAll('span[title]')].find((span) => hasDigit(span.getAttribute('title') ?? ''));
  for (let around = anchor && parentOf(anchor); around && header.contains(around); around = parentOf(around)) {
    const [posts, followers, following, more] = [...around.children].filter((child) =>
      hasDigit(child.textContent ?? ''),
    );
    if (!posts || !followers || !following || more) continue;
    const single = [posts, followers, following].every((counter) => numbersIn(counter).length === 1);
    if (single && anchor && followers.contains(anchor)) return [posts, followers, following];
  }
  return null;
}

const numbersIn = (counter: Element): Piece[] => piecesOf(counter).filter(({ text }) => hasDigit(text));

const countOf = (counter: Element, { locale }: Reading): Quantity | null =>
  countIn(numbersIn(counter)[0]?.text ?? '', locale);

/** The title holds the number in full: all signs in it only group. */
const fullCount = (title: string, { locale }: Reading): Quantity | null =>
  /^\p{Nd}[\p{Nd}.,'’٬\s]*$/u.test(title) ? countIn(title.replace(/[.,'’٬\s]/g, ''), locale) : null;

/** Links of the bio lead through l.instagram.com, the address in `u`. */
function linksIn(header: Element): string[] | null {
  const links: string[] = [];
  for (const anchor of header.querySelectorAll('a[href*="//l.instagram.com/"]')) {
    const href = anchor.getAttribute('href') ?? '';
    const target = URL.canParse(href) ? new URL(href).searchParams.get('u') : null;
    if (!target || !URL.canParse(target)) continue;
    const url = new URL(target);
    url.searchParams.delete('fbclid');
    if (!/(^|\.)threads\.(net|com)$/.test(url.hostname)) links.push(url.href);
  }
  return links.length > 0 ? [...new Set(links)] : null;
}

/** What the page's head says; its counts only where none are drawn, for they are old. */
function readHead(document: Document, reading: Reading, hasCounts: boolean): Partial<ProfileReading> {
  const [, name, handle] = (meta(document, 'og:title') ?? '').match(/^(.*?)\s?[(（]@([\w.]+)[)）]/s) ?? [];
  const bio = (meta(document, 'description') ?? '').match(/[:：]\s?["“„«「](.+)["”“»」][.。]?$/s)?.[1]?.trim();
  const counts = leadingCounts(meta(document, 'og:description') ?? meta(document, 'description') ?? '', reading.locale);
  const [followers, following, postsTotal] = counts?.length === 3 && !hasCounts ? counts : [];
  return present<ProfileReading>({
    displayName: handle?.toLowerCase() === reading.surface.handle ? name : null,
    bio,
    followers: followers?.count,
    following: following?.count,
    postsTotal: postsTotal?.count,
  });
}
