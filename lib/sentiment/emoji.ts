/**
 * What an emoji says, from -3 to 3, set by hand. Those of laughter and weeping are absent: under a post they mock as often as they praise
 * and so say nothing. Skin tones and variation marks are taken off before the look-up.
 */
const WEIGHTS: Record<string, number> = Object.fromEntries(
  (
    [
      ['❤♥😍🥰😘💖💕💗💓💞💘💝💜💙💚🧡💛🖤🤍🤎🩷🩵🫶😻🏆🥇👑💯🤩😇', 3],
      ['🔥👏🙌😊☺🙂😀😃😄😁👍👌✨⭐🌟💫🎉🎊💪🤗😎😋🤤🌹💐🌸🌺🥳🎂💋😗😙😚👸🤴💎🚀🥂🍾😌🌈✅🤙🤟✌', 2],
      ['🙏😉😏🌞☀🍀🎁🌷🌻🌼🐐🫡🤝☕🎶🎵💃🕺🦋🥹🫰😺', 1],
      ['😡🤬🤮🤢👎💩😠🖕😤🤡', -3],
      ['😒🙄😞😔😢☹🙁😕😟😩😫😖😣😰😨😱😓😥😪🥱😑🗑❌💔😾😿🚮🐍🤥🙅', -2],
      ['😐😶🤦😬🤨🧐😳😵🤒🤕🚫⚠🥴🫤', -1],
    ] as const
  ).flatMap(([emoji, weight]) => [...emoji].map((one) => [one, weight])),
);

/** Smileys of plain characters, in a text that is lower case: ":)", ":-(", "<3", "xd" is a word. */
export const EMOTICON =
  /<3+|<\/3|(?<![\p{L}\p{N}])[:;=8][-o^']?(?:[)\]([*3/\\|]|d+|p+)(?![\p{L}\p{N}])|\^_*\^|[([][:=]/u;

const GOOD = /^(?:<3+|[:;=8][-o^']?(?:[)\]*3]|d+|p+)|\^_*\^|[([][:=])$/u;
const BAD = /^(?:<\/3|[:;=8][-o^']?[([/\\|])$/u;

/** An emoji without its skin tone and variation mark. */
export const emojiKey = (emoji: string): string =>
  [...emoji].filter((one) => !/\p{EMod}|\ufe0f|\u200d/u.test(one)).join('');

/** What an emoji or emoticon says, -3 to 3; 0 where it says nothing. */
export function emojiWeight(emoji: string): number {
  const known = Object.hasOwn(WEIGHTS, emoji) ? WEIGHTS[emoji] : undefined;
  if (known !== undefined) return known;
  if (GOOD.test(emoji)) return 2;
  return BAD.test(emoji) ? -2 : 0;
}
