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

/** Index behind the brace that closes the one at `from`; braces in strings do not count. */
function endOfObject(text: string, from: number): number {
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g;
  tokens.lastIndex = from;
  let depth = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}' && --depth === 0) return tokens.lastIndex;
  }
  return text.length;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A page cut off while loading: the response and the rendered text are read all the same.
    return null;
  }
}
