import type { FictionalCreator } from './creator';
import { MARLO } from './marlo';
import { OSKAR } from './oskar';
import { TILDA } from './tilda';

export { MARLO, OSKAR, TILDA };

/** Invented people. Any likeness of a handle to a real account is chance. */
const scaled = (creator: FictionalCreator, change: Partial<FictionalCreator>, factor: number): FictionalCreator => ({
  ...creator,
  ...change,
  posts: creator.posts.map((post) => ({
    ...post,
    likes: Math.round(post.likes * factor),
    comments: Math.round(post.comments * factor),
    ...(post.views !== undefined && { views: Math.round(post.views * factor) }),
  })),
});

/** Neighbours to go to softly: the same sites, other people, other numbers. */
export const PIA = scaled(
  MARLO,
  {
    id: '70087654321',
    handle: 'pia.prints',
    name: 'Pia Lindqvist',
    followers: 8_940,
    following: 1_204,
    postsTotal: 97,
    bio: 'Linocuts.',
    link: 'https://pialindqvist.example',
  },
  0.4,
);
export const BRAM = scaled(
  TILDA,
  {
    id: '6907654321098765432',
    handle: 'bram.bakes',
    name: 'Bram Vos',
    followers: 1_204_500,
    likesTotal: 20_100_000,
    bio: 'Bread.',
    verified: false,
  },
  6,
);
export const ELVIRE = scaled(
  OSKAR,
  {
    id: 'UCelvireEnCuisine000002B',
    handle: 'ElvireEnCuisine',
    name: 'Elvire en cuisine',
    followers: 5_310,
    viewsTotal: 640_201,
    bio: 'Recettes du dimanche.',
    verified: false,
  },
  0.1,
);

export const DEMO_CREATORS = [MARLO, TILDA, OSKAR] as const;
export const CREATORS = [...DEMO_CREATORS, PIA, BRAM, ELVIRE] as const;

/** Address of a creator's profile. */
export const profileUrl = ({ platform, handle }: FictionalCreator): string =>
  ({
    instagram: `https://www.instagram.com/${handle}/`,
    tiktok: `https://www.tiktok.com/@${handle}`,
    youtube: `https://www.youtube.com/@${handle}/videos`,
  })[platform];
