import { arrayAt, get, stringAt } from '../json';
import { type Channel, handleInUrl, nameInUrl, plainHandle, trackedChannelId } from './identity';
import { metadataOf, tabbedHeaderOf, tabsIn, tabUrl } from './page-parts';
import { textOf } from './text';

/** Id and names of the channel that a whole channel page is about, from its metadata, header, tabs and tracking. */
export function channelOf(data: unknown): Channel {
  const metadata = metadataOf(data);
  const tabbed = tabbedHeaderOf(data);
  const urls = [
    get(metadata, 'vanityChannelUrl'),
    ...arrayAt(metadata, 'ownerUrls'),
    get(tabbed, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl'),
    ...tabsIn(data).flatMap((tab) => [get(tab, 'endpoint', 'browseEndpoint', 'canonicalBaseUrl'), tabUrl(tab)]),
  ];
  const shown = textOf(get(tabbed, 'channelHandleText'));
  const names = urls.map(nameInUrl).filter((name) => name !== null);
  const id = stringAt(metadata, 'externalId') ?? stringAt(tabbed, 'channelId') ?? trackedChannelId(data);
  return {
    id: id?.startsWith('UC') ? id : null,
    handle: urls.map(handleInUrl).find(Boolean) ?? shown?.replace(/^@/, '') ?? null,
    aliases: [...new Set([...names, ...(shown ? [shown] : [])].map(plainHandle))],
  };
}
