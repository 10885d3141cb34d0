import { AT, type Example, KEY } from './example';
import { version5 } from './version-5';

/** The comparison. */
export const version6: Example = {
  schema: { ...version5.schema, compared: '&profileKey, addedAt' },
  rows: {
    ...version5.rows,
    compared: [{ profileKey: KEY, addedAt: AT }],
  },
};
