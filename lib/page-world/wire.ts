/**
 * What tap and bridge say to each other, by events on the document. The page can read and forge all of it: nothing here
 * is secret, and nothing that the bridge does with it is privileged.
 */

/** From the tap: "hello", or one response as a line of JSON (`TappedHead`), a line break, and the body's text. */
export const FROM_TAP = 'creator-gauge:tap';
/**
 * To the tap: "hello" (I listen; send what you kept), "silence" (nobody listens any more; until the next hello) or
 * "replaced" (a newer tap is in the page: never speak again).
 */
export const TO_TAP = 'creator-gauge:bridge';

export interface TappedHead {
  /** The response's address. */
  url: string;
  /** The page's address when the request was made. */
  page: string;
}

/** Longest body that is handed over, in characters. */
export const MAX_BODY = 8_000_000;
