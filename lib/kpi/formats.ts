import type { Format, PlatformId } from '@/lib/model/platform';
import type { KpiInput } from './kpi';
import { instagramFormats, youtubeFormats } from './lists';

/** YouTube keeps its formats apart; elsewhere all posts are one sample. */
export const apartOnYoutube = ({ collected }: KpiInput): (Format | null)[] =>
  collected.profile.platform === 'youtube' ? youtubeFormats(collected) : [null];

/** Formats apart where the site has several with different counts; TikTok's are one. */
export const apart = ({ collected }: KpiInput): (Format | null)[] => {
  if (collected.profile.platform === 'instagram') return instagramFormats(collected);
  return collected.profile.platform === 'youtube' ? youtubeFormats(collected) : [null];
};

/** On Instagram all posts together and each format as well: published figures are of the one or of the other. */
export const togetherAndApart = (input: KpiInput): (Format | null)[] =>
  input.collected.profile.platform === 'instagram'
    ? [null, ...instagramFormats(input.collected)]
    : apartOnYoutube(input);

/** As `apart`, but of Instagram's formats only the one that has views. */
export const withViews = (input: KpiInput): (Format | null)[] =>
  input.collected.profile.platform === 'instagram' ? ['reel'] : apart(input);

/** Instagram's images and carousels, which have no views. TikTok's photo posts have, and are watched as videos are. */
export const isStillPost = ({ platform, format }: { platform: PlatformId; format: Format | null }): boolean =>
  platform === 'instagram' && (format === 'image' || format === 'carousel');

/** Whether a measure of that format is of such posts. */
export const isStill = ({ collected }: KpiInput, format: Format | null): boolean =>
  isStillPost({ platform: collected.profile.platform, format });
