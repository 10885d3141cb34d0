import type { CSSProperties } from 'react';

/** Initials on a hue of their own: no picture is ever fetched. */
export const Avatar = ({ name }: { name: string }) => (
  <span className="av" style={{ '--h': hueOf(name) } as CSSProperties} aria-hidden="true">
    {initialsOf(name)}
  </span>
);

function initialsOf(name: string): string {
  const words = name
    .replace(/^@/, '')
    .split(/[\s._-]+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/\p{L}|\p{N}/u)?.[0] ?? '',
  );
  return letters.join('').toLocaleUpperCase() || '·';
}

const hueOf = (name: string): number =>
  [...name].reduce((hue, sign) => (hue * 31 + (sign.codePointAt(0) ?? 0)) % 360, 7);
