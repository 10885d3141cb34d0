import type { Observation, PostReading, ProfileReading } from '@/lib/model/observation';
import { parseDuration } from '@/lib/parsing/duration';
import type { Reading } from '../../adapter';
import { plainHandle } from '../identity';
import { listOf } from '../listing';
import { observe, present, shortUrl, watchUrl } from '../observe';
import { ageOf, countOf, hasDigit } from '../text';
import { textIn } from './watch';

/** The rendered channel page; YouTube keeps old ones hidden, and its header must name the handle in the URL. */
export function readChannelDom(document: Document, reading: Reading): Observation[] {
  const { handle, profileId, tab } = reading.surface;
  const page = document.querySelector('ytd-browse[page-subtype="channels"][role="main"]:not([hidden])');
  const header = page?.querySelector('yt-page-header-view-model');
  if (!page || !header) return [];
  const texts = leavesOf(header.querySelector('yt-content-metadata-view-model'));
  const shown = texts.find((text) => text.startsWith('@'));
  if (!shown || plainHandle(shown) !== handle) return [];

  // With one count alone it can't be told which of the two it is.
  const counts = texts.filter((text) => text !== shown && hasDigit(text));
  const [subscribers, videos] = counts.length === 2 ? counts : [];
  const owner = { id: profileId, handle: shown.slice(1) };
  const profile: ProfileReading = {
    ...owner,
    ...present<Partial<ProfileReading>>({
      displayName: textIn(header, 'h1'),
      followers: countOf(subscribers, reading, 3),
      postsTotal: countOf(videos, reading),
    }),
  };
  const list = listOf(tab);
  const posts = list && list !== 'home' ? cardsOf(page, reading).map((post) => ({ ...post, owner })) : [];
  return [observe(reading, 'dom', 'channel.dom', { profile, posts })];
}

const CARDS = 'ytd-rich-grid-renderer ytd-rich-item-renderer';

function cardsOf(page: Element, reading: Reading): PostReading[] {
  const posts = new Map<string, PostReading>();
  for (const card of page.querySelectorAll(CARDS)) {
    if (card.closest('[hidden]')) continue;
    const href = card.querySelector('a[href^="/watch?"], a[href^="/shorts/"]')?.getAttribute('href') ?? '';
    const id = href.match(/(?:[?&]v=|\/shorts\/)([\w-]{11})/)?.[1];
    if (id) posts.set(id, href.startsWith('/shorts/') ? shortOf(card, id, reading) : videoOf(card, id, reading));
  }
  return [...posts.values()];
}

function shortOf(card: Element, id: string, reading: Reading): PostReading {
  // The class is written …Subhead in some builds and …-subhead in others.
  const views = countOf(textIn(card, '[class*="ubhead"]'), reading);
  const fields = present<Partial<PostReading>>({ title: textIn(card, 'h3'), views });
  return { id, url: shortUrl(id), format: 'short', owner: null, ...fields };
}

/** [views, age] below the title; both only beside a length, which streams and premieres have none of. */
function videoOf(card: Element, id: string, reading: Reading): PostReading {
  const texts = leavesOf(card.querySelector('yt-content-metadata-view-model, #metadata-line')).filter(hasDigit);
  const length = parseDuration(
    textIn(card, 'yt-thumbnail-badge-view-model, ytd-thumbnail-overlay-time-status-renderer') ?? '',
  );
  const [views, age] = texts.length === 2 && length !== null ? texts : [];
  const fields = present<Partial<PostReading>>({
    title: textIn(card, 'h3'),
    views: ageOf(age, reading) && countOf(views, reading),
    publishedAt: ageOf(age, reading),
    durationSeconds: length,
  });
  return { id, url: watchUrl(id), format: 'video', owner: null, ...fields };
}

/** Texts of the innermost spans, without the dots between them. */
function leavesOf(root: Element | null): string[] {
  const spans = [...(root?.querySelectorAll('span') ?? [])].filter((span) => !span.querySelector('span'));
  return [...new Set(spans.map((span) => span.textContent?.trim() ?? '').filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}
