import type { FictionalCreator, FictionalPost } from './creator';

const video = (
  age: number,
  title: string,
  views: number,
  likes: number,
  comments: number,
  more = {},
): FictionalPost => ({
  age,
  format: 'video',
  title,
  views,
  likes,
  comments,
  seconds: 600 + age,
  ...more,
});

const youtubePosts: FictionalPost[] = [
  video(1, 'Steaming the planks', 9_840, 700, 61),
  video(4, 'The keel is crooked', 22_795, 1_610, 240, { caption: 'Thanks to @rivet.co for sponsoring this build.' }),
  video(8, 'Copper rivets, 400 of them', 18_420, 1_290, 133, { caption: 'Rivets: @rivet.co, with code OSKAR10' }),
  video(11, 'I bought a bandsaw (with Sawline)', 15_030, 840, 97, {
    paid: true,
    caption: 'Saw by @sawline. I am @OskarBuildsBoats',
  }),
  video(15, 'Lofting without a computer', 26_610, 2_130, 210),
  video(18, 'What it cost so far', 41_200, 3_020, 544),
  video(22, 'Bending the ribs', 19_870, 1_480, 150),
  video(25, 'Rain, and a leak', 13_560, 990, 88),
  video(29, 'Spiling explained', 17_300, 1_340, 121),
  video(32, 'The stem', 16_150, 1_150, 90),
  video(36, 'Visitors', 12_480, 870, 102),
  video(39, 'Moulds', 14_920, 1_010, 76),
  video(43, 'Choosing larch', 20_340, 1_500, 131),
  video(46, 'The shed', 24_870, 1_720, 165),
];

export const OSKAR: FictionalCreator = {
  platform: 'youtube',
  id: 'UCoskarBuildsBoats00001A',
  handle: 'OskarBuildsBoats',
  name: 'Oskar Builds Boats',
  bio: 'One man, one shed, one boat. oskar@buildsboats.example',
  link: 'https://buildsboats.example',
  followers: 96_437,
  following: 0,
  postsTotal: 214,
  viewsTotal: 5_204_118,
  verified: true,
  posts: youtubePosts,
};
