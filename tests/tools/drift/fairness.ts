/**
 * Which changes of a page are fair: such as a site makes when it rebuilds itself, after which an honest reader can know
 * that it does not know. A reader may then yield less, never something else.
 *
 * Fair: taking away, renaming, wrapping, unwrapping or retyping any key, node or attribute, also those that qualify a
 * count (hidden likes, pinned, live, members only, owner): without them the count has to be withheld.
 *
 * Not fair, because no reader could tell:
 * - Changing the digits or words of a value, swapping two values, or giving a key the name of another that the recording
 *   or the readers know (`MUTATIONS` make up names that neither knows; keys are not lifted to where their name is taken).
 * - Another order where place alone says what a thing is: texts cut into runs, [views, age] and [subscribers, videos] of
 *   YouTube, the chips above a list, the owners of a collaboration; drawn: Instagram's three counters and its row of
 *   icons, YouTube's header and info line. Taking one of them away is fair.
 * - Nor are the page's own words compared (titles, bios): another wording counts as lost. Posts that a channel's page
 *   loads without saying whose they are may be given to the handle in the address, which is who asked for them.
 * - A flag that the site tells by presence alone: without YouTube's badge a channel is not verified, without the overlay
 *   a video is no paid promotion. Taking such a mark away is changing the flag; it counts as lost. The other way round,
 *   a mark where there was none, is wrong. Counts that such a mark qualifies are not excused.
 */
const ORDERED_ARRAYS = new Set(['runs', 'metadataRows', 'metadataParts', 'chips', 'listItems', 'commandRuns']);

/** Whether the elements of the array under `key` may come in another order. */
export const mayReorderArray = (key: string): boolean => !ORDERED_ARRAYS.has(key);

/** Lists that are a value themselves: a text's parts, the accounts for which a post is pinned. */
const WHOLE_ARRAYS = new Set(['runs', 'timeline_pinned_user_ids', 'clips_tab_pinned_user_ids', 'pinned_for_users']);

/** Whether elements of the array under `key` may be missing. */
export const mayDropElement = (key: string): boolean => !WHOLE_ARRAYS.has(key);

/** What a thing is told by: lifted out of a user that stands inside it, it would be the thing's own. */
const IDENTITIES = new Set(['id', 'pk', 'pk_id', 'strong_id__', 'username', 'code', 'videoId']);

/** Whether this key may come to stand in the object around the one that it stands in. */
export const mayLift = (key: string): boolean => !IDENTITIES.has(key);

const ORDERED_NODES =
  'main header, main header *, section, section *, yt-content-metadata-view-model, yt-content-metadata-view-model *, ytd-watch-info-text, ytd-watch-info-text *';

/** Whether the children of this node may come in another order. */
export const mayReorderNode = (node: Element): boolean => !node.matches(ORDERED_NODES);

/** Flags told by presence, with what their absence says; drawn pages tell more of them so. */
const TOLD_BY_PRESENCE: Record<string, Record<string, unknown>> = {
  youtube: { verified: false, sponsored: false, format: 'video', followers: 'hidden' },
  tiktok: { sponsored: false, format: 'video' },
  instagram: {},
};
const TOLD_BY_DRAWING: Record<string, unknown> = { verified: false, format: 'image' };

/** Whether `value` is what the site's silence says of `field`: then a flag that was set is lost rather than wrong. */
export function isSilence(platform: string, isDrawn: boolean, field: string, value: unknown): boolean {
  const silent = { ...TOLD_BY_PRESENCE[platform], ...(isDrawn && TOLD_BY_DRAWING) };
  return field in silent && silent[field] === value;
}
