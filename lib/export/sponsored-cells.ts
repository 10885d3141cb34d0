import type { Brand, Report } from '@/lib/model/report';
import type { SponsorshipKind } from '@/lib/model/sponsorship';
import type { CellValue } from './csv';

/** What the seen posts of a profile tell of who paid, beside the site's own label. */
export interface SponsoredCells {
  captionsRead: CellValue;
  likelySponsored: CellValue;
  undisclosed: CellValue;
  paidPartners: CellValue;
  mentioned: CellValue;
}

const NOT_SAID: SponsoredCells = {
  captionsRead: null,
  likelySponsored: null,
  undisclosed: null,
  paidPartners: null,
  mentioned: null,
};

/** Counts are unknown, not 0, before any caption was read. Accounts stand without "@", which a sheet takes for a formula. */
export function sponsoredCells({
  posts,
  brands,
  imported,
}: Pick<Report, 'posts' | 'brands' | 'imported'>): SponsoredCells {
  if (imported) return imported.seen ?? NOT_SAID;
  const captionsRead = posts.filter(({ captionRead }) => captionRead).length;
  const count = (kind: SponsorshipKind) =>
    captionsRead > 0 ? posts.filter(({ sponsorship }) => sponsorship.kind === kind).length : null;
  const named = (kind: Brand['kind']) =>
    brands
      .filter((brand) => brand.kind === kind)
      .map(({ name }) => name)
      .join(' ') || null;
  return {
    captionsRead,
    likelySponsored: count('likely'),
    undisclosed: count('undisclosed'),
    paidPartners: named('partner'),
    mentioned: named('mention'),
  };
}
