import type { Moment } from '@/lib/model/quantity';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HOUR = 3_600_000;

/** One spelling of a handle: without "@" and spaces, in lower case ("@Name " → "name"). */
export const normaliseHandle = (handle: string): string => handle.trim().replace(/^@+/, '').trim().toLowerCase();

/**
 * Instagram's number of a post from the code in its address. Codes longer than 11 characters carry the key of a
 * private post behind it, which is cut off. Null for what is no code.
 */
export function pkOfShortcode(code: string): string | null {
  if (!/^[\w-]{1,64}$/.test(code)) return null;
  let pk = 0n;
  for (const char of code.slice(0, 11)) pk = pk * 64n + BigInt(ALPHABET.indexOf(char));
  return pk.toString();
}

/** The code in the address of an Instagram post from its number ("123" or "123_456", owner behind). Null for what is no number. */
export function shortcodeOfPk(id: string): string | null {
  let pk = wholeId(id);
  if (pk === null) return null;
  let code = '';
  for (; pk > 0n; pk /= 64n) code = ALPHABET.charAt(Number(pk % 64n)) + code;
  return code || 'A';
}

/**
 * When an Instagram id was made: upload began then, publication follows within minutes, with schedules and coauthors
 * within hours (16 were seen). So [made, made + 24 h], value the lower bound. Null for ids of another kind.
 */
export function instagramIdTime(id: string): Moment | null {
  const pk = wholeId(id);
  return pk === null ? null : idTime(Number((pk >> 23n) + 1_314_220_021_721n));
}

/** When a TikTok id was made, with the same bounds as `instagramIdTime`. Null for ids of another kind. */
export function tiktokIdTime(id: string): Moment | null {
  const whole = wholeId(id);
  return whole === null ? null : idTime(Number(whole >> 32n) * 1000);
}

const wholeId = (id: string): bigint | null => {
  const digits = id.match(/^(\d{1,20})(?:_\d+)?$/)?.[1];
  return digits ? BigInt(digits) : null;
};

/** Small numbers are no ids of this kind: nothing was published before 2010, nor will be long after 2100. */
function idTime(low: number): Moment | null {
  if (low < Date.UTC(2010) || low > Date.UTC(2110)) return null;
  return { low, high: low + 24 * HOUR, value: low };
}
