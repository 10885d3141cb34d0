import type { LocaleTable } from '@/lib/parsing/locale-table';
import { secretOf } from './placeholder';
import { redactDocument } from './redact-document';
import { redactJson } from './redact-json';
import type { Redaction } from './redact-text';
import { redactUrl } from './redact-url';
import { vocabularyOf } from './vocabulary';

/** A page as a file for a bug report: what the readers had, without whom it is about. `npm run replay` reads it as it is. */
export interface Capture {
  format: 'creator-gauge-capture';
  version: 1;
  pageUrl: string;
  lang: string;
  /** ISO time at which it was made. */
  at: string;
  responses: { responseUrl: string; at: string; bodies: unknown[] }[];
  document: string;
}

/** What the reader of the page holds. */
export interface Held {
  /** Responses that the page asked for while it showed this profile or post, oldest first; `at` in epoch ms. */
  payloads: { url: URL; bodies: unknown[]; at: number }[];
  /** The document was loaded for what it shows now. */
  first: boolean;
}

/** Makes a capture. `secret` is random; `now` in epoch ms. */
export function captureOf(
  { document, href, held, locale }: { document: Document; href: string; held: Held; locale: LocaleTable },
  secret: string,
  now: number,
): Capture {
  const redaction: Redaction = { secret: secretOf(secret), words: vocabularyOf(locale, now) };
  const iso = (at: number) => new Date(at).toISOString();
  return {
    format: 'creator-gauge-capture',
    version: 1,
    pageUrl: redactUrl(href, redaction),
    lang: locale.lang,
    at: iso(now),
    responses: held.payloads.map(({ url, bodies, at }) => ({
      responseUrl: redactUrl(url.href, redaction),
      at: iso(at),
      bodies: bodies.map((body) => redactJson(body, redaction)),
    })),
    document: redactDocument(document, held.first, redaction),
  };
}
