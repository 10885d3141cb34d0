import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import { platformOf } from './counted';

/** The parameters by which analytics tell where a click came from. */
export interface UtmParts {
  source: string;
  medium: string;
  campaign: string;
  content: string;
}

/** What one placement's link says: the site, "influencer", the campaign, the creator with the format. */
export const utmOf = (
  campaign: Pick<Campaign, 'name' | 'utmCampaign'>,
  placement: Pick<CampaignPlacement, 'profileKey' | 'name' | 'format' | 'content'>,
): UtmParts => ({
  source: platformOf(placement.profileKey),
  medium: 'influencer',
  campaign: campaign.utmCampaign || slug(campaign.name),
  content: contentOf(placement),
});

/** `utm_content` of a placement: as the user has it, else made of creator, site and format. */
export const contentOf = ({
  content,
  name,
  profileKey,
  format,
}: Pick<CampaignPlacement, 'content' | 'name' | 'profileKey' | 'format'>): string =>
  content || [slug(name), platformOf(profileKey), format].filter(Boolean).join('-');

/**
 * The address with its UTM parameters; its own others, and what follows "#", stay letter for letter. Null where it is no
 * http(s) address.
 * Example: https://shop.example/oil?size=1#top → https://shop.example/oil?size=1&utm_source=instagram&…#top
 */
export function utmLink(address: string, parts: UtmParts): string | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const own = new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) => (value ? [[`utm_${name}`, value]] : [])),
  );
  // URLSearchParams would write the others anew: "%E9" of a shop in Latin-1 would be lost, a signature no longer fit.
  const others = url.search.slice(1).split('&');
  const kept = others.filter((one) => ![...new URLSearchParams(one).keys()].some((name) => own.has(name)));
  url.search = [kept.join('&'), own.toString()].filter(Boolean).join('&');
  return url.href;
}

/** Letters that are no plain one with an accent. */
const PLAIN: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case, without accents, words parted by hyphens: "Été à table" → "ete-a-table", "Sœurs" → "soeurs". */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
