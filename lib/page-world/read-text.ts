import { MAX_BODY } from './wire';

/** The text of a response's body, or null where it is over the cap; then no more of it is read. */
export async function readText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > MAX_BODY) return null;
  const reader = response.body?.getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MAX_BODY) {
      void reader.cancel().catch(() => {});
      return null;
    }
  }
}
