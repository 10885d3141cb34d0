import type { CampaignResult } from '@/lib/model/campaign';

const FIELDS = ['clicks', 'conversions', 'revenue'] as const;

/** When the file that says a count came in, epoch ms. */
export const toldAt = ({ earlier, importedAt }: CampaignResult, field: (typeof FIELDS)[number]): number =>
  earlier?.[field] ?? importedAt;

/**
 * What stands after an import: what this file has no column for, an earlier one of the same kind may have said of the day.
 * That is no newer for it, and keeps the time of its own file.
 */
export function withFormer(row: CampaignResult, former: CampaignResult | undefined): CampaignResult {
  if (!former) return row;
  const { clicks, conversions, revenue, currency } = former;
  const sold = row.revenue === null && revenue !== null ? { revenue, currency } : {};
  const kept = FIELDS.filter((field) => row[field] === null && former[field] !== null);
  const earlier = Object.fromEntries(kept.map((field) => [field, toldAt(former, field)]));
  return {
    ...{ ...row, clicks: row.clicks ?? clicks, conversions: row.conversions ?? conversions, ...sold },
    ...(kept.length > 0 && { earlier }),
  };
}

/** A day of a placement of which an import changes what stands. */
export interface Replaced {
  before: CampaignResult;
  after: CampaignResult;
}

/** What an import would change of what earlier files said: the same day told otherwise. By day, then placement. */
export function replacedBy(results: readonly CampaignResult[], stored: readonly CampaignResult[]): Replaced[] {
  const former = new Map(stored.map((row) => [row.id, row]));
  return results
    .flatMap((row) => {
      const before = former.get(row.id);
      const after = withFormer(row, before);
      return before && !isSame(before, after) ? [{ before, after }] : [];
    })
    .toSorted((a, b) => (a.after.day ?? '').localeCompare(b.after.day ?? '') || a.after.id.localeCompare(b.after.id));
}

const isSame = (a: CampaignResult, b: CampaignResult): boolean =>
  FIELDS.every((field) => a[field] === b[field]) && (a.revenue === null || a.currency === b.currency);
