import type { PlacementFormat } from '@/lib/model/campaign';
import type { PlatformId } from '@/lib/model/platform';

const FORMATS: Record<PlatformId, readonly PlacementFormat[]> = {
  instagram: ['reel', 'image', 'carousel', 'story'],
  tiktok: ['video', 'live'],
  youtube: ['video', 'short', 'live'],
};

/** What may be agreed on at a site; the first is what a new placement has. */
export const formatsOf = (platform: PlatformId): readonly PlacementFormat[] => FORMATS[platform];
