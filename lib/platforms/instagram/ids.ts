import { pkOfShortcode, shortcodeOfPk } from '@/lib/parsing/handles';
import { asString, type JsonRecord } from '../json';

/**
 * Id and code of a post. The id is decoded from the code where there is one: numbers in JSON can't hold it
 * (…228145 becomes …228400). Else from `id` ("pk", "pk_owner", "POLARIS_pk") or a `pk` that is a string.
 */
export function idsOf(node: JsonRecord): { pk: string; code: string } | null {
  const code = asString(node.code) ?? asString(node.shortcode);
  const decoded = code && pkOfShortcode(code);
  if (decoded) return { pk: decoded, code };
  const pk = [node.id, node.pk].map((id) => asString(id)?.match(/\d{10,20}/)?.[0]).find(Boolean);
  const encoded = pk && shortcodeOfPk(pk);
  return encoded ? { pk, code: encoded } : null;
}

/** Id of an account: digits, from a string or a number that JSON can hold. */
export function accountId(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    if (typeof candidate === 'string' && /^\d{1,20}$/.test(candidate)) return candidate;
    if (typeof candidate === 'number' && Number.isSafeInteger(candidate) && candidate > 0) return String(candidate);
  }
  return null;
}

/** Address of a post. */
export const postUrl = (code: string, isReel: boolean): string =>
  `https://www.instagram.com/${isReel ? 'reel' : 'p'}/${code}/`;
