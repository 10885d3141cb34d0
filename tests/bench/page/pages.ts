import { join } from 'node:path';
import { CAPTURES } from '../../tools/root';

/**
 * A recorded page at two addresses: the profile's own, and one of the same site where nothing is read. The document is the
 * same, so that the page's own work is.
 */
export interface RecordedPage {
  site: string;
  file: string;
  profile: string;
  elsewhere: string;
}

const page = (site: string, file: string, profile: string, elsewhere: string): RecordedPage => ({
  site,
  file: join(CAPTURES, file),
  profile,
  elsewhere,
});

/** One profile of each site, as it was drawn: the recordings hold the documents, and of the sites' scripts the inline ones alone. */
export const PAGES: readonly RecordedPage[] = [
  page(
    'Instagram',
    'instagram/html-profile-rendered--instagram.html',
    'https://www.instagram.com/instagram/',
    'https://www.instagram.com/explore/',
  ),
  page(
    'TikTok',
    'tiktok/html-profile-rendered--illojuan.html',
    'https://www.tiktok.com/@illojuan',
    'https://www.tiktok.com/explore',
  ),
  page(
    'YouTube',
    'youtube/html-channel-videos--magisthans.html',
    'https://www.youtube.com/@MagisthansSpielekiste/videos',
    'https://www.youtube.com/feed/trending',
  ),
];
