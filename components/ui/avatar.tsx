import type { CSSProperties } from 'react';

/** Initials on a hue of their own: no picture is ever fetched. */
export const Avatar = ({ name }: { name: string }) => (
  <span className="av" style={{ '--h': hueOf(name) } as CSSProperties} aria-hidden="true">
    {initialsOf(name)}
  </span>
);

/** First letters of the first and the last word; a dot where the name has none. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/^@/, '')
    .split(/[\s._-]+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/\p{L}|\p{N}/u)?.[0] ?? '',
  );
  return letters.join('').toLocaleUpperCase() || '·';
}

/** A hue of the name's own, 0 to 359. */
export const hueOf = (name: string): number =>
  [...name].reduce((hue, sign) => (hue * 31 + (sign.codePointAt(0) ?? 0)) % 360, 7);
