/** How our own pages group the KPIs. */
const title = {
  engagement: 'Engagement',
  size: 'Views, reach, impressions',
  rhythm: 'Rhythm and stability',
  comments: 'Comments',
  sponsored: 'Sponsored posts',
  account: 'Whole account',
};

export const kpiGroups = {
  title,
  more: 'More KPIs',
  /** How many are known, beside "More KPIs". */
  known: (n: number, of: number) => `${n} of ${of} known`,
  /** Further figures of one KPI, where its explanation is opened. */
  parts: {
    trend: 'Views from the oldest post to the newest',
    trendOf: (change: string) => `${change} of the median`,
    between: (low: string, high: string) => `between ${low} and ${high}, by the rounding of the counts`,
  },
};
