/** Calls back when the document has been parsed; at once where it has. */
export function onceParsed(document: Document, run: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run, { once: true, signal });
  else run();
}
