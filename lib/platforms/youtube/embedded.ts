/**
 * The object that a script of the page assigns to `name` (`var ytInitialData = {…};`, in older pages
 * `window["ytInitialData"] = {…};`), or null where there is none or it is broken.
 */
export function embeddedJson(document: Document, name: string): unknown {
  for (const script of document.scripts) {
    const text = script.textContent ?? '';
    const start = text.slice(0, 100_000).search(new RegExp(`\\b${name}(?:"\\])?\\s*=\\s*\\{`));
    if (start < 0) continue;
    const from = text.indexOf('{', start);
    return parsed(text.slice(from, endOfObject(text, from)));
  }
  return null;
}

/** Index behind the brace that closes the one at `from`; strings are skipped. */
function endOfObject(text: string, from: number): number {
  const signs = /["{}]/g;
  signs.lastIndex = from;
  let depth = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    if (match[0] === '"') {
      let end = text.indexOf('"', match.index + 1);
      while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
      if (end < 0) break;
      signs.lastIndex = end + 1;
    } else {
      depth += match[0] === '{' ? 1 : -1;
      if (depth === 0) return match.index + 1;
    }
  }
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A page cut off while loading: the response and the rendered text are read all the same.
    return null;
  }
}
