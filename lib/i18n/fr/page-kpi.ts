import type { pageKpi as english } from '../en/page-kpi';

export const pageKpi: typeof english = {
  label: {},
  help: {},
  limits: {},
  reason: {},
};
