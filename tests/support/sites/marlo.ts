import type { FictionalCreator, FictionalPost } from './creator';

const instagramPosts: FictionalPost[] = [
  { age: 300, format: 'carousel', title: 'Everything I make, in one place', likes: 9_000, comments: 400, pinned: true },
  { age: 0.8, format: 'image', title: 'Glaze test, still warm', likes: 320, comments: 9 },
  { age: 3, format: 'carousel', title: 'Six bowls, one firing', likes: 1_180, comments: 30 },
  { age: 5, format: 'image', title: 'A jug for the market @kilnhouse', likes: 880, comments: 25, paid: true },
  { age: 8, format: 'reel', title: 'Trimming a foot ring', likes: 1_440, comments: 40, views: 31_200, seconds: 24 },
  { age: 10, format: 'image', title: 'Studio shelf', likes: 740, comments: 20 },
  { age: 12, format: 'image', title: 'Quiet day', likes: 615, comments: 18, likesHidden: true },
  {
    age: 13,
    format: 'reel',
    title: 'The kiln opening that went wrong',
    likes: 5_800,
    comments: 130,
    views: 214_000,
    seconds: 41,
  },
  { age: 15, format: 'image', title: 'Slip trailing', likes: 1_020, comments: 36 },
  { age: 18, format: 'carousel', title: 'Before, during, after', likes: 1_300, comments: 50 },
  { age: 20, format: 'image', title: 'Mugs packed', likes: 960, comments: 24 },
  {
    age: 23,
    format: 'reel',
    title: 'My tools, with @claypress',
    likes: 1_110,
    comments: 45,
    views: 27_900,
    seconds: 33,
    paid: true,
  },
  { age: 25, format: 'image', title: 'Wax resist', likes: 850, comments: 31 },
  { age: 28, format: 'carousel', title: 'Ash glaze, ten tests', likes: 1_260, comments: 38 },
  { age: 30, format: 'image', title: 'Sunday throwing', likes: 990, comments: 27 },
  { age: 40, format: 'image', title: 'First frost', likes: 700, comments: 10 },
];

/** Engagement of the window in order of age: 1 210, 905, 1 480, 760, 5 930, 1 056, 1 350, 984, 1 155, 881, 1 298, 1 017. */
export const MARLO: FictionalCreator = {
  platform: 'instagram',
  id: '70012345678',
  handle: 'marlo.makes.pots',
  name: 'Marlo Brenner',
  bio: 'Potter. Stoneware for slow breakfasts.\nhello@marlobrenner.example',
  link: 'https://marlobrenner.example/shop',
  followers: 48_200,
  following: 612,
  postsTotal: 431,
  verified: false,
  posts: instagramPosts,
};
