import { AT, type Example, KEY } from './example';
import { version7 } from './version-7';

/** The rates day by day. */
export const version8: Example = {
  schema: { ...version7.schema, dayFigures: '&[profileKey+day], profileKey' },
  rows: {
    ...version7.rows,
    dayFigures: [
      {
        profileKey: KEY,
        day: 20_521,
        figures: [
          {
            kpi: 'engagementRateByFollowers',
            value: 0.03,
            low: 0.025,
            high: 0.035,
            n: 8,
            basis: 'followers',
            format: null,
            confidence: 'exact',
            at: AT,
          },
        ],
      },
    ],
  },
};
