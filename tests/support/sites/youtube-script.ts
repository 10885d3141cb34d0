/** The site's own script: draws the channel, loads more, and goes softly to other channels. */
export const YOUTUBE_SCRIPT = `
  const ask = async (path, body) => (await fetch('/youtubei/v1/' + path + '?prettyPrint=false', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json();
  const make = (tag, props = {}, ...children) => { const e = Object.assign(document.createElement(tag), props); e.append(...children); return e; };
  const grid = (contents) => contents.filter((c) => c.richItemRenderer).map((c) => { const l = c.richItemRenderer.content.lockupViewModel;
    return make('a', { href: '/watch?v=' + l.contentId, textContent: l.metadata.lockupMetadataViewModel.title.content }); });
  async function show(first) {
    const main = document.querySelector('main');
    main.replaceChildren();
    const path = location.pathname;
    const answer = first ?? await ask('browse', { browseId: path });
    if (location.pathname !== path) return;
    const rows = answer.header.pageHeaderRenderer.content.pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows;
    main.append(make('header', {}, make('div', { className: 'face' }), make('section', {}, make('h1', { textContent: answer.metadata.channelMetadataRenderer.title }),
      ...rows.map((row) => make('div', { textContent: row.metadataParts.map((part) => part.text.content).join(' • ') })))));
    const tab = answer.contents.twoColumnBrowseResultsRenderer.tabs.find((t) => t.tabRenderer.selected).tabRenderer;
    const contents = tab.content.richGridRenderer.contents;
    main.append(make('div', { className: 'grid' }, ...grid(contents)));
    const token = contents.at(-1).continuationItemRenderer?.continuationEndpoint.continuationCommand.token;
    window.loadMore = async () => main.querySelector('.grid').append(...grid((await ask('browse', { continuation: token })).onResponseReceivedActions[0].appendContinuationItemsAction.continuationItems));
  }
  window.goSoftly = async (path) => { history.pushState({}, '', path); await show(); document.dispatchEvent(new CustomEvent('yt-navigate-finish')); };
  window.addEventListener('popstate', () => show());
  show(ytInitialData);
`;
