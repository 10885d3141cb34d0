export type Theme = 'light' | 'dark';

/** Whether the page behind the overlay is light or dark, by the colour that it really paints at its right edge. */
export function pageTheme(window: Window, isOurs: (element: Element) => boolean): Theme {
  const { document, innerWidth, innerHeight } = window;
  const behind = document.elementsFromPoint(innerWidth - 4, innerHeight / 2).filter((element) => !isOurs(element));
  for (const element of [...behind, document.body, document.documentElement]) {
    const luminance = element && luminanceOf(window.getComputedStyle(element).backgroundColor);
    if (typeof luminance === 'number') return luminance < 0.4 ? 'dark' : 'light';
  }
  const scheme = window.getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = scheme.includes('light') ? false : window.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && prefersDark ? 'dark' : 'light';
}

/** Relative luminance, 0 to 1, of "rgb(…)"; null where the colour is see-through or written another way. */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[ ,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Calls back when the page may have changed its colours, until aborted. */
export function watchTheme(window: Window, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  const options = { attributes: true, attributeFilter: ['class', 'style', 'dark', 'data-theme', 'data-color-mode'] };
  observer.observe(window.document.documentElement, options);
  if (window.document.body) observer.observe(window.document.body, options);
  signal.addEventListener('abort', () => observer.disconnect());
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
}
