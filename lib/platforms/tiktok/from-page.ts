import type { Observation } from '@/lib/model/observation';
import type { Reading } from '../adapter';
import { arrayAt, asRecord, get } from '../json';
import { readItem, readUser } from './details';
import { readItems } from './items';
import { observe } from './observe';
import { readSigi } from './sigi';
import { surfaceOf } from './surfaces';

/**
 * The JSON in the document. It is that of the first page after a load: on every later one it is left over, so that
 * it counts only where it names the profile or post in the URL.
 */
export function fromPage(document: Document, reading: Reading): Observation[] {
  if (reading.surface.kind === 'other') return [];
  const isCurrent = isFirstPage(document, reading);
  const observations = [
    ...read(document, '__UNIVERSAL_DATA_FOR_REHYDRATION__', reading, (data) =>
      readScope(asRecord(get(data, '__DEFAULT_SCOPE__')) ?? {}, reading, isCurrent),
    ),
    // 2021 to 2023. Later pages still ship one, with live rooms alone.
    ...read(document, 'SIGI_STATE', reading, (data) => readSigi(data, reading, isCurrent)),
    // Until 2021.
    ...read(document, '__NEXT_DATA__', reading, (data) => readNextData(get(data, 'props', 'pageProps'), reading)),
  ];
  return observations;
}

function read(document: Document, id: string, reading: Reading, use: (data: unknown) => Observation[]): Observation[] {
  const text = document.getElementById(id)?.textContent;
  if (!text?.trim()) return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [observe(reading, 'page', 'json', { error: 'unreadable' })];
  }
  return use(data);
}

/** `webapp.user-detail`, `webapp.video-detail` and their mobile cousins (`webapp.reflow.video.detail`). */
function readScope(scope: Record<string, unknown>, reading: Reading, isCurrent: boolean): Observation[] {
  const { kind } = reading.surface;
  return Object.entries(scope).flatMap(([name, detail]) => {
    if (/user[.-]detail$/.test(name)) return readUser(detail, reading, 'page', isCurrent && kind === 'profile');
    if (/video[.-]detail$/.test(name)) return readItem(detail, reading, 'page', isCurrent && kind === 'post');
    return [];
  });
}

function readNextData(props: unknown, reading: Reading): Observation[] {
  return [
    ...readUser(props, reading, 'page', false),
    ...readItem(props, reading, 'page', false),
    ...readItems(arrayAt(props, 'items'), reading, 'page', 'items', { start: true }),
  ];
}

/**
 * False where the user came softly from another page: an error in the JSON is then that page's. The browser keeps the
 * address at which the document was loaded; where it does not tell, the JSON is believed.
 */
function isFirstPage(document: Document, { surface }: Reading): boolean {
  const loaded = document.defaultView?.performance?.getEntriesByType?.('navigation')[0]?.name;
  if (!loaded || !URL.canParse(loaded)) return true;
  const { handle, postId } = surfaceOf(new URL(loaded));
  return handle === surface.handle && postId === surface.postId;
}
