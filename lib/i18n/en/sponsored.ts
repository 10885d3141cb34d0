import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of "Sponsored content and brands", on the extension's own pages. */
export const sponsored = {
  title: 'Sponsored content and brands',
  declared: 'Declared by the site’s label',
  likely: 'Likely: the caption says so',
  undisclosed: 'Undisclosed? A code beside a brand',
  seen: (posts: number, captions: number) =>
    `${posts} ${plural(posts, 'post', 'posts')} seen, ${captions === posts ? 'all' : captions} captions read.`,
  nothingSeen: 'No posts seen yet.',
  unread: 'captions not read yet',
  unlabelled: 'label not readable yet',
  found: (words: string) => `Found: ${words}`,
  quote: (word: string) => `“${word}”`,
  names: (brands: string) => `names ${brands}`,
  postOf: (date: string) => `Post of ${date}`,
  undated: 'Undated post',
  openPost: (post: string) => `${post}. Opens in a new tab; the site counts it as a visit`,
  brands: 'Brands and accounts named',
  noBrands: 'No account is named in what was read.',
  partner: 'paid partner',
  mention: 'mentioned',
  last: (date: string) => `last ${date}`,
  more: (n: number) => `${n} more`,
};
