import { moneyKpi } from './figure';
import type { MoneyInput } from './inputs';

/**
 * Earned media value: impressions (or views, as the rate’s source has it) ÷ 1000 · CPM, plus engagements · CPE, with
 * whichever of the two rates there is; in the money of the rates. What as much attention would cost as advertising, by a
 * rate that vendors set 10-fold apart: optional, off by default, no return, and in no other figure.
 * Example: {"impressions":204000,"emv":{"cpm":15,"per":"impressions","cpe":null}} → 3060 by impressions
 * Example: {"views":62400,"engagements":3200,"emv":{"cpm":8,"per":"views","cpe":0.25}} → 1299.2 by views-and-engagements
 * Example: {"impressions":204000} → null: off
 * Example: {"emv":{"cpm":15,"per":"impressions","cpe":null}} → null: missing impressions
 */
export const emv = moneyKpi<MoneyInput>({
  id: 'emv',
  unit: 'money',
  needs({ emv: rates }) {
    if (!rates) return [];
    const byReach: MoneyInput[] = rates.cpm === null ? [] : ['emvCpm', rates.per];
    const byEngagement: MoneyInput[] = rates.cpe === null ? [] : ['emvCpe', 'engagements'];
    const both = [...byReach, ...byEngagement];
    return both.length > 0 ? both : ['emvCpm'];
  },
  work(inputs, { emv: rates }) {
    if (!rates) return 'off';
    const seen = rates.cpm === null ? 0 : (inputs[rates.per] / 1_000) * rates.cpm;
    const engaged = rates.cpe === null ? 0 : inputs.engagements * rates.cpe;
    if (rates.cpm === null) return { figure: engaged, basis: 'engagements' };
    return { figure: seen + engaged, basis: rates.cpe === null ? rates.per : `${rates.per}-and-engagements` };
  },
});
