import type { FictionalCreator, FictionalPost } from './creator';

/** A figure that a card shows, and what it can be for one creator of a crowd. */
interface Figure {
  name: string;
  shown: RegExp;
  low(creator: FictionalCreator): number;
  high(creator: FictionalCreator): number;
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?K?)`;
const of = (label: string): RegExp => new RegExp(`${label} ${NUMBER}`, 'g');
const least = (creator: FictionalCreator, value: (post: FictionalPost) => number) =>
  Math.min(...creator.posts.map(value));
const most = (creator: FictionalCreator, value: (post: FictionalPost) => number) =>
  Math.max(...creator.posts.map(value));
const rate = ({ platform, followers }: FictionalCreator, { likes, comments, views = 0 }: FictionalPost) =>
  (100 * (likes + comments)) / (platform === 'instagram' ? followers : views);

/** YouTube cuts views to two digits, the card writes followers in three. */
const FIGURES: Figure[] = [
  {
    name: 'followers',
    shown: of('(?:Pico|Nano|Micro|Mid|Macro|Mega) ·'),
    low: (c) => 0.99 * c.followers,
    high: (c) => 1.01 * c.followers,
  },
  {
    name: 'engagement rate',
    shown: of('Engagement rate'),
    low: (c) => 0.99 * least(c, (p) => rate(c, p)),
    high: (c) => 1.01 * most(c, (p) => rate(c, p)),
  },
  {
    name: 'views',
    shown: of('(?:Typical views per post|A typical post gets)'),
    low: (c) => least(c, ({ views = 0 }) => views) - 100,
    high: (c) => most(c, ({ views = 0 }) => views) + 100,
  },
  {
    name: 'likes',
    shown: of('Likes per post(?:, \\w+)?'),
    low: (c) => least(c, ({ likes }) => likes),
    high: (c) => most(c, ({ likes }) => likes),
  },
  {
    name: 'comments',
    shown: of('Comments per post(?:, \\w+)?'),
    low: (c) => least(c, ({ comments }) => comments),
    high: (c) => most(c, ({ comments }) => comments),
  },
  { name: 'posts read', shown: of('Decline X .*Open panel'), low: () => 0, high: (c) => c.posts.length },
];

/** What a card's text says that is not this creator's: names and figures, in words; empty where all is right. */
export function wrongIn(text: string, creator: FictionalCreator, crowd: readonly FictionalCreator[]): string[] {
  const others = crowd.filter((other) => other !== creator);
  const names = others
    .filter(({ name, handle }) => text.includes(name) || text.includes(handle))
    .map(({ name }) => `the name ${name}`);
  const figures = FIGURES.flatMap(({ name, shown, low, high }) =>
    [...text.matchAll(shown)]
      .map((match) => match[1] ?? '')
      .filter((figure) => !(low(creator) <= numberOf(figure) && numberOf(figure) <= high(creator)))
      .map((figure) => `${name} ${figure}`),
  );
  return [...names, ...figures];
}

/** Which of the figures the text shows. */
export const shownIn = (text: string): string[] =>
  FIGURES.filter(({ shown }) => text.match(shown)).map(({ name }) => name);

const numberOf = (figure: string): number => Number(figure.replace(/[,K]/g, '')) * (figure.endsWith('K') ? 1_000 : 1);
