type Words = Partial<Record<string, string>>;

/** Terms in which shipped records say what was counted, how it was summarised and where; keys as the records have them. */
export const sources: { counted: Words; statistic: Words; region: Words } = {
  counted: {
    'likes+comments': 'likes + comments',
    'likes+comments+shares': 'likes + comments + shares',
    'likes+comments+shares+saves': 'likes + comments + shares + saves',
    'all interactions': 'all interactions',
    likes: 'likes',
    comments: 'comments',
    views: 'views',
    following: 'following',
    followers: 'followers',
    subscribers: 'subscribers',
    unknown: 'interactions not stated',
  },
  statistic: {
    median: 'median',
    percentiles: 'median',
    'median of posts': 'median of posts',
    mean: 'mean',
    'range-low': 'low end of a range',
    'range-high': 'high end of a range',
    '"good" threshold': 'from here “good”',
    unspecified: 'statistic not stated',
  },
  region: { worldwide: 'worldwide', UK: 'UK', USA: 'USA' },
};
