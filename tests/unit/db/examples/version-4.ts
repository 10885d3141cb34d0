import { AT, type Example, KEY } from './example';
import { version3 } from './version-3';

/** The log of decisions, its first shape. */
export const version4: Example = {
  schema: { ...version3.schema, decisions: '[profileKey+at], profileKey' },
  rows: {
    ...version3.rows,
    decisions: [
      {
        profileKey: KEY,
        at: AT,
        status: 'shortlisted',
        reasons: ['Right audience'],
        figures: [
          { id: 'followers', format: null, basis: null, unit: 'count', value: 4_000, low: 4_000, high: 4_000 },
          {
            id: 'engagementRateByFollowers',
            format: null,
            basis: 'followers',
            unit: 'fraction',
            value: 0.03,
            low: 0.025,
            high: 0.035,
          },
        ],
        before: null,
      },
    ],
  },
};
