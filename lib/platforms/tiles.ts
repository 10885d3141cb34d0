import type { PlatformId } from '@/lib/model/platform';

/** How a site's grid links to its posts, and which corner of a thumbnail is free of the site's own marks. */
export interface Tiles {
  /** The links of thumbnails. Addresses and the site's test names, never class names: those change within weeks. */
  selector: string;
  corner: 'top-left' | 'top-right' | 'bottom-left';
}

/** Where the thumbnails of each site stand, seen in 2026. */
export const TILES: Record<PlatformId, Tiles> = {
  instagram: { selector: 'main a[href*="/p/"], main a[href*="/reel/"]', corner: 'bottom-left' },
  tiktok: { selector: 'a[href*="/video/"], a[href*="/photo/"]', corner: 'top-right' },
  // Hidden copies of old pages have no size, and are left out by that.
  youtube: { selector: 'a[href^="/watch?v="], a[href^="/shorts/"]', corner: 'top-left' },
};

const CODES = [/\/(?:p|reel|tv)\/([\w-]+)/, /\/(?:video|photo)\/(\d+)/, /[?&]v=([\w-]{11})/, /\/shorts\/([\w-]{11})/];

/** The part of a post's address that names it, on any of the sites; null where it names none. */
export function postCodeOf(href: string): string | null {
  for (const code of CODES) {
    const found = code.exec(href)?.[1];
    if (found) return found;
  }
  return null;
}
