import { MAX_BODY } from './wire';

/**
 * Reads the text of responses; null where it is over the cap: then no more of it is read. By the browser's functions as
 * they are now: one that a page puts in their place later might never come to an end.
 */
export function createTextReader(): (response: Response) => Promise<string | null> {
  const { apply } = Reflect;
  const { read } = ReadableStreamDefaultReader.prototype;
  const { decode } = TextDecoder.prototype;
  const Decoder = TextDecoder;

  return async (response) => {
    if (Number(response.headers.get('content-length')) > MAX_BODY) return null;
    const reader = response.body?.getReader();
    if (!reader) return null;
    const decoder = new Decoder();
    let text = '';
    for (;;) {
      const { done, value } = (await apply(read, reader, [])) as ReadableStreamReadResult<Uint8Array>;
      if (done) return text + apply(decode, decoder, []);
      text += apply(decode, decoder, [value, { stream: true }]);
      if (text.length > MAX_BODY) {
        void reader.cancel().catch(() => {});
        return null;
      }
    }
  };
}
