import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBridge, type Payload } from '@/lib/content/bridge';
import { parseBodies } from '@/lib/content/parse-bodies';
import { FROM_TAP } from '@/lib/page-world/wire';
import { trusting } from '../../unit/content/site';

function heard(details: unknown[]): Payload[] {
  const document = new EventTarget() as Document;
  const payloads: Payload[] = [];
  openBridge(document, {
    adapter: trusting,
    onPayload: (payload) => payloads.push(payload),
    signal: new AbortController().signal,
    now: () => 0,
  });
  for (const detail of details) document.dispatchEvent(new CustomEvent(FROM_TAP, { detail }));
  return payloads;
}

const url = 'https://www.youtube.com/api/list';

it('never throws, whatever a page sends, and lets nothing through that names no endpoint', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.anything(), fc.string(), fc.json()), { maxLength: 20 }), (details) => {
      expect(heard(details)).toEqual([]);
    }),
  );
});

it('hands over exactly the JSON that was sent', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const [payload] = heard([`${JSON.stringify({ url, page: url })}\n${JSON.stringify(body)}`]);
      expect(JSON.stringify(payload?.bodies)).toBe(JSON.stringify([body]));
    }),
  );
});

it('reads truncated and spoiled text without throwing', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string(), (json, cut, rubbish) => {
      expect(Array.isArray(parseBodies(json.slice(0, cut % (json.length + 1)) + rubbish))).toBe(true);
    }),
  );
});
