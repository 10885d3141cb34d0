/** The industries, in the records' own words, that a sector of the settings is about. */
const INDUSTRIES: Readonly<Record<string, readonly string[]>> = {
  beauty: ['beauty', 'Beauty', 'health & beauty', 'MakeUp', 'makeup'],
  fashion: ['fashion', 'Modeling'],
  food: ['food & beverage', 'FMCG food', 'alcohol'],
  fitness: ['sports & fitness', 'fitness', 'sports teams', 'Sports with a ball', 'health & beauty'],
  travel: ['travel'],
  home: ['Hobby', 'Lifestyle', 'Lifestyle_(sociology)'],
  family: ['Toys', 'Daily vlogs', 'vlog'],
  tech: ['tech & software', 'technology', 'news/AI'],
  gaming: ['Video games', 'Video_game_culture', 'gaming'],
  finance: ['crypto'],
  education: ['education', 'Education', 'higher education'],
  culture: [
    ...['media', 'Music', 'Music & Dance', 'Movies', 'Film', 'Animation', 'Entertainment', 'Television_program'],
    ...['Cinema & Actors/actresses', 'Shows', 'News & Politics', 'news/AI'],
  ],
  nonprofit: ['nonprofits', 'construction; nonprofits', 'Society'],
  other: ['retail', 'e-commerce brands', 'agencies', 'marketing', 'influencers'],
};

/** Whether an industry is one of the user's sector. */
export const isOfSector = (industry: string | null, sector: string | null): boolean =>
  industry !== null && sector !== null && (INDUSTRIES[sector] ?? []).includes(industry);

/** Every industry that a sector has. */
export const SECTOR_INDUSTRIES: readonly string[] = [...new Set(Object.values(INDUSTRIES).flat())];
