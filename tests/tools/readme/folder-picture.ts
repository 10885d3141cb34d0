/** A zip, and the folder that it unpacks to, as every system draws them. */
export const folderPicture = (): string => `
<style>
  body { margin: 0; display: flex; gap: 36px; align-items: center; justify-content: center; height: 300px; background: #f6f7f8; font: 13px/1.5 system-ui, sans-serif; color: #14181d }
  .icon { text-align: center } .icon svg { display: block; margin: 0 auto 8px }
  .arrow { font-size: 28px; color: #616a75 }
  .window { width: 300px; border-radius: 10px; background: #fff; box-shadow: 0 0 0 1px #cfd4da, 0 10px 24px -6px rgb(16 22 28 / .12) }
  .window h1 { margin: 0; padding: 8px 14px; font: 600 13px/1.5 system-ui; border-bottom: 1px solid #e5e8eb }
  .window ul { margin: 0; padding: 8px 14px; list-style: none } .window li { padding: 3px 0 } .window li::before { content: '▤'; margin-right: 8px; color: #828b96 } .window li.d::before { content: '▸' }
</style>
<div class="icon"><svg width="64" height="64" viewBox="0 0 64 64"><rect x="12" y="4" width="40" height="56" rx="5" fill="#fff" stroke="#7f8792" stroke-width="2"/><path d="M32 6v30" stroke="#14181d" stroke-width="4" stroke-dasharray="4 4"/><rect x="26" y="36" width="12" height="14" rx="3" fill="#ffc61a"/></svg>creator-gauge-0.1.0-chrome.zip</div>
<div class="arrow">→</div>
<div class="window"><h1>creator-gauge-0.1.0-chrome</h1><ul><li class="d">_locales</li><li class="d">content-scripts</li><li class="d">icon</li><li>background.js</li><li>manifest.json</li><li>popup.html</li></ul></div>`;
