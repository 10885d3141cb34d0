import { AT, type Example, KEY } from './example';
import { version9 } from './version-9';

/** What the user put right, typed and wants; what is kept of comments; an own benchmark. */
export const version10: Example = {
  schema: {
    ...version9.schema,
    comments: '&[profileKey+hash], profileKey',
    corrections: '&[profileKey+name], profileKey',
    collaborations: '&profileKey',
    goals: '&profileKey',
    benchmarks: '&id',
  },
  rows: {
    ...version9.rows,
    comments: [
      {
        profileKey: KEY,
        hash: 'h1',
        postId: '310',
        label: 'positive',
        language: 'en',
        generic: false,
        terms: [],
        at: AT,
      },
    ],
    corrections: [
      {
        profileKey: KEY,
        name: 'post:310:comments',
        what: { kind: 'count', postId: '310', field: 'comments', value: 6 },
        at: AT,
      },
    ],
    collaborations: [
      {
        profileKey: KEY,
        currency: 'EUR',
        fee: 450,
        product: 20,
        platformCost: 0,
        impressions: null,
        views: null,
        engagements: 900,
        clicks: null,
        conversions: null,
        revenue: null,
        margin: 0.4,
        orderValue: null,
        at: AT,
      },
    ],
    goals: [{ profileKey: KEY, objective: 'awareness', goals: [{ kpi: 'viewRate', value: 0.2 }], at: AT }],
    benchmarks: [
      {
        id: 'agency-1',
        platform: 'instagram',
        kpi: 'engagementRateByFollowers',
        format: null,
        min: 1_000,
        max: 10_000,
        p10: null,
        p25: 0.01,
        p50: 0.02,
        p75: 0.04,
        p90: null,
        source: 'Agency',
        year: 2026,
        n: 40,
        note: '',
        importedAt: AT,
      },
    ],
  },
};
