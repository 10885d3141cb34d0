import { describe, expect, it } from 'vitest';
import { recordingsIn } from '../tools/replay/manifest';
import { groupNamed, readSession } from '../tools/replay/session';
import { isThere, kpiOf, MANIFEST, middle } from './recorded-kpis';

/** The counts of the twelve posts as they stand in the files, top first; thousands where the site shortens. */
const VIEWS = {
  live: [43, 52, 89, 192, 44, 39, 442, 112, 44, 180, 22, 100],
  long: [
    1_230_086, 459_745, 1_242_982, 1_867_702, 1_241_928, 275_392, 1_515_816, 2_403_815, 1_996_015, 2_648_798, 2_476_711,
    3_004_067,
  ],
  small: [11_901, 6_962, 1_641, 6_061, 3_867, 6_358, 22_923, 3_137, 13_532, 58_985, 3_968, 1_837],
  // Eight videos of the last two days stand above these: too young to count.
  daily: [51, 17, 29, 44, 62, 19, 32, 48, 84, 20, 35, 47],
  steady: [
    1_545_374, 2_989_906, 229_728, 2_701_897, 2_642_071, 4_521_069, 5_439_167, 3_560_021, 3_993_451, 3_806_235,
    9_384_128, 3_275_514,
  ],
  few: [39, 122, 91, 106, 116, 103, 50, 119, 145, 115, 173, 132],
  page: [248, 215, 296, 328, 449, 273, 285, 289, 392, 293, 503, 279],
  // Two of "1 day ago" stand above these.
  older: [7_247, 16_805, 9_421, 6_276, 5_568, 34_406, 3_427, 3_751, 3_241, 13_469, 1_920, 8_682],
  shorts: [895, 844, 270, 715, 1_000, 597, 4_800, 489, 2_100, 3_900, 808, 6_600],
  grid: [192.1, 1_900, 4_400, 2_300, 2_000, 1_000, 2_500, 1_100, 1_900, 548.8, 434.5, 414.6],
};

describe.skipIf(!isThere)('view rates worked out by hand: the middle of the twelve, by followers', () => {
  it.each([
    // (52 + 89) / 2 = 70.5 thousand, of 1.07 million
    { files: ['youtube/browse-streams--live-tab.json'], format: 'live', views: VIEWS.live, by: 1_070, rate: 0.0658879 },
    // (1 515 816 + 1 867 702) / 2 = 1 691 759, of 2.52 million
    {
      files: ['youtube/browse-videos--captaindisillusion.json'],
      format: 'video',
      views: VIEWS.long,
      by: 2_520_000,
      rate: 0.6713329,
    },
    // (6 061 + 6 358) / 2 = 6 209.5, of 7 780
    {
      files: ['youtube/browse-videos--channel-with-pronouns.json'],
      format: 'video',
      views: VIEWS.small,
      by: 7_780,
      rate: 0.7981362,
    },
    // (35 + 44) / 2 = 39.5 thousand, of 5.04 million
    { files: ['youtube/browse-videos--gronkh.json'], format: 'video', views: VIEWS.daily, by: 5_040, rate: 0.0078373 },
    // (3 275 514 + 3 560 021) / 2 = 3 417 767.5, of 25 million; the next page changes nothing
    {
      files: ['youtube/browse-videos--kurzgesagt.json', 'youtube/browse-videos-continuation--kurzgesagt-p2.json'],
      format: 'video',
      views: VIEWS.steady,
      by: 25_000_000,
      rate: 0.1367107,
    },
    // (115 + 116) / 2 = 115.5, of 5 730
    {
      files: ['youtube/browse-videos-2023--c4header.json'],
      format: 'video',
      views: VIEWS.few,
      by: 5_730,
      rate: 0.0201571,
    },
    // (289 + 293) / 2 = 291, of 2 050
    {
      files: ['youtube/html-channel-videos--magisthans.html'],
      format: 'video',
      views: VIEWS.page,
      by: 2_050,
      rate: 0.1419512,
    },
    // (6 276 + 7 247) / 2 = 6 761.5, of 1 600
    {
      files: ['youtube/initialdata-channel-videos-2024--galictictism.json'],
      format: 'video',
      views: VIEWS.older,
      by: 1_600,
      rate: 4.2259375,
    },
    // (844 + 895) / 2 = 869.5 thousand, of 4.32 million; the tab of 2023 is older, and the next page of 2026 below
    {
      files: [
        'youtube/browse-shorts-2023--reelitem.json',
        'youtube/browse-shorts--shorts-tab.json',
        'youtube/browse-shorts-continuation--shorts-tab-p2.json',
      ],
      format: 'short',
      views: VIEWS.shorts,
      by: 4_320,
      rate: 0.2012731,
    },
    // (1 100 + 1 900) / 2 = 1 500 thousand, of 783 427; the video's own page is of the first
    {
      files: ['tiktok/html-profile-rendered--illojuan.html', 'tiktok/html-video-rendered--illojuan-burgerking.html'],
      format: null,
      views: VIEWS.grid,
      by: 783.427,
      rate: 1.9146647,
    },
  ])('$files.0', ({ files, format, views, by, rate }) => {
    expect(middle(views) / by).toBeCloseTo(rate, 7);
    const kpi = kpiOf(files, 'viewRate', format);
    expect(kpi).toMatchObject({ n: 12, basis: 'followers' });
    expect(kpi?.value).toBeCloseTo(rate, 7);
  });
});

const WEEK = 604_800;

describe.skipIf(!isThere)(
  'cadences worked out by hand: eleven steps by the weeks between the first and the twelfth',
  () => {
    it.each([
      // Times in seconds; ids of TikTok hold them in their upper half, where the page has no other.
      { file: 'tiktok/html-profile-rendered-sigi--dylanlemay.html', newest: 1_677_084_289, twelfth: 1_675_349_299 },
      { file: 'tiktok/html-profile--alcaldiasa.html', newest: 1_779_078_718, twelfth: 1_777_782_360 },
      // Three of 2021 to 2024 stand above the newest: by date they are no part of it.
      { file: 'tiktok/item_list-subset--oddanimalspecimens.json', newest: 1_764_108_271, twelfth: 1_749_824_197 },
      { file: 'instagram/legacy-graphql-timeline--2020.json', newest: 1_579_378_196, twelfth: 1_578_543_904 },
    ])('$file', ({ file, newest, twelfth }) => {
      const kpi = kpiOf([file], 'cadence');
      expect(kpi).toMatchObject({ n: 12, basis: 'posts' });
      expect(kpi?.value).toBeCloseTo((11 * WEEK) / (newest - twelfth), 4);
    });
  },
);

describe.skipIf(!isThere)('engagement rates worked out by hand', () => {
  /** Likes, comments, shares, plays; the newest of the page was 43 hours old and is left out. */
  const TWELVE = [
    [20_400, 25, 15, 217_300],
    [181_500, 272, 65, 1_300_000],
    [19_500, 50, 12, 156_000],
    [13_700, 66, 14, 146_300],
    [5_517, 39, 9, 106_600],
    [23_000, 32, 16, 205_900],
    [1_900_000, 7_760, 11_600, 13_500_000],
    [12_500, 21, 6, 236_300],
    [9_487, 29, 5, 146_400],
    [18_300, 40, 10, 219_400],
    [8_545, 26, 18, 123_800],
    [94_000, 141, 15, 1_300_000],
  ] as const;
  const engagements = TWELVE.map(([likes, comments, shares]) => likes + comments + shares);
  const FILE = 'tiktok/html-profile-rendered-sigi--dylanlemay.html';

  it('by views: likes, comments and shares', () => {
    // Sixth and seventh: 18 350 / 219 400 = 8.36372 %, 20 440 / 217 300 = 9.40635 %; between them 8.88503 %.
    const expected = middle(TWELVE.map(([, , , plays], index) => engagements[index]! / plays));
    expect(expected).toBeCloseTo(0.0888503, 7);
    const kpi = kpiOf([FILE], 'engagementRateByViews');
    expect(kpi).toMatchObject({ n: 12, basis: 'views' });
    expect(kpi?.value).toBeCloseTo(expected, 9);
  });

  it('by followers', () => {
    // (18 350 + 19 562) / 2 = 18 956, of 11.2 million
    expect(middle(engagements)).toBe(18_956);
    const kpi = kpiOf([FILE], 'engagementRateByFollowers');
    expect(kpi).toMatchObject({ n: 12, basis: 'followers' });
    expect(kpi?.value).toBeCloseTo(18_956 / 11_200_000, 9);
  });

  it('of reels: likes and comments by plays, eleven of twelve', () => {
    // Likes, comments, plays; the newest was a day old.
    const eleven = [
      [5_324, 23, 265_920],
      [37_205, 521, 728_149],
      [9_080, 42, 395_118],
      [18_040, 88, 467_977],
      [10_621, 45, 358_084],
      [36_040, 518, 792_879],
      [18_170, 115, 473_210],
      [10_639, 104, 249_573],
      [28_900, 362, 553_588],
      [22_537, 709, 537_390],
      [18_066, 196, 626_769],
    ] as const;
    // In order the sixth is 18 285 / 473 210 = 3.86404 % or 18 128 / 467 977 = 3.87370 %: five lie below the latter.
    const rates = eleven.map(([likes, comments, plays]) => (likes + comments) / plays).sort((a, b) => a - b);
    expect(rates[5]).toBeCloseTo(0.0387369, 7);
    const kpi = kpiOf(['instagram/legacy-clips-user--2022.json'], 'engagementRateByViews', 'reel');
    expect(kpi).toMatchObject({ n: 11, basis: 'views' });
    expect(kpi?.value).toBeCloseTo(rates[5]!, 9);
  });
});

describe.skipIf(!isThere)('a session', () => {
  it('drops what is about others, and says what it has where the profile asked for is not in it', () => {
    const recordings = recordingsIn(MANIFEST)
      .filter(({ name }) => /graphql-profile-page-user--natgeo|graphql-keyword-search/.test(name))
      .map(({ recording }) => recording);
    const groups = readSession(recordings);
    expect(groups.map(({ identity }) => identity.id)).toEqual(['787132']);
    expect(() => groupNamed(groups, 'instagram:nobody')).toThrow('Read was: instagram:natgeo');
    expect(() => groupNamed(groups, 'natgeo')).toThrow('PLATFORM:HANDLE');
  });
});
