import type { Formats } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { ReportedMeasure } from '@/lib/model/report';
import { basisText } from './basis-line';
import { kpiName } from './kpi-row';

/**
 * What a figure is made of, where its name stands beside it: without the basis that the name holds, a lone date with its
 * year. Without a value, why there is none.
 */
export function madeOf(reported: ReportedMeasure, m: Messages, f: Formats): string {
  const { measure } = reported;
  const { id, basis, value, window } = measure;
  if (id === 'daysSinceLastPost' && value !== null) return window.to === null ? '' : f.dateWithYear(window.to);
  const text = basisText(reported, m, f);
  const named = `${m.kpi.basis[basis]} · `;
  return kpiName(measure, m).includes(m.kpi.basis[basis]) && text.startsWith(named) ? text.slice(named.length) : text;
}
