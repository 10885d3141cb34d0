import { AT, type Example, KEY } from './example';
import { version4 } from './version-4';

/** Ticks of the checklist. */
export const version5: Example = {
  schema: { ...version4.schema, checklists: '&profileKey' },
  rows: {
    ...version4.rows,
    checklists: [{ profileKey: KEY, ticks: [{ item: 'cg:brand-fit', at: AT }] }],
  },
};
