import type { Observation, ProfileReading } from '@/lib/model/observation';
import type { Reading } from '../../adapter';
import { plainHandle } from '../identity';
import { observe, present } from '../observe';
import { countOf, hasDigit } from '../text';
import { textIn } from './watch';

/** The rendered channel header; YouTube keeps old pages hidden, and it must name the handle in the URL. */
export function readChannelDom(document: Document, reading: Reading): Observation[] {
  const { handle, profileId } = reading.surface;
  const page = document.querySelector('ytd-browse[page-subtype="channels"][role="main"]:not([hidden])');
  const header = page?.querySelector('yt-page-header-view-model');
  if (!page || !header) return [];
  const texts = leavesOf(header.querySelector('yt-content-metadata-view-model'));
  const shown = texts.find((text) => text.startsWith('@'));
  if (!shown || plainHandle(shown) !== handle) return [];

  // With one count alone it can't be told which of the two it is.
  const counts = texts.filter((text) => text !== shown && hasDigit(text));
  const [subscribers, videos] = counts.length === 2 ? counts : [];
  const profile: ProfileReading = {
    id: profileId,
    handle: shown.slice(1),
    ...present<Partial<ProfileReading>>({
      displayName: textIn(header, 'h1'),
      followers: countOf(subscribers, reading, 3),
      postsTotal: countOf(videos, reading),
    }),
  };
  return [observe(reading, 'dom', 'channel.dom', { profile })];
}

/** Texts of the innermost spans, without the dots between them. */
function leavesOf(root: Element | null): string[] {
  const spans = [...(root?.querySelectorAll('span') ?? [])].filter((span) => !span.querySelector('span'));
  return [...new Set(spans.map((span) => span.textContent?.trim() ?? '').filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}
