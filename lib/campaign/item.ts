import { type Campaign, type CampaignLists, type ExpectedRate, PRIVATE_PARTS } from '@/lib/model/campaign';
import type { CampaignItem } from '@/lib/model/campaign-item';

/** What a change of one item makes of its campaign. `now`: epoch ms, the day that a typed rate stands for. */
export function itemPatch(campaign: Campaign, item: CampaignItem, now: number): Partial<Pick<Campaign, CampaignLists>> {
  switch (item.of) {
    case 'goal': {
      const { metric, platform, value } = item;
      const rest = campaign.goals.filter((goal) => goal.metric !== metric || goal.platform !== platform);
      return { goals: value === null ? rest : [...rest, { metric, platform, value }] };
    }
    case 'rate': {
      const { currency, rate } = item;
      const rest = campaign.rates.filter((one) => one.currency !== currency);
      return { rates: rate === null ? rest : [...rest, { currency, rate, at: now }] };
    }
    case 'expected':
      return { [item.rate]: withEnd(campaign[item.rate], item.end, item.value) };
    case 'private': {
      const kept = new Set(campaign.private);
      kept[item.isKept ? 'add' : 'delete'](item.part);
      return { private: PRIVATE_PARTS.filter((part) => kept.has(part)) };
    }
  }
}

/**
 * A range with one end changed. Either end alone is a point, and of a point, clearing one end clears both. An end that is
 * put beyond the other takes it along: the other was typed for a range that is no more.
 */
function withEnd(before: ExpectedRate | null, end: keyof ExpectedRate, value: number | null): ExpectedRate | null {
  const other = before?.[end === 'low' ? 'high' : 'low'] ?? null;
  if (value === null && (other === null || before?.low === before?.high)) return null;
  const at = value ?? other;
  if (at === null) return null;
  const isBeyond = other !== null && (end === 'low' ? at > other : at < other);
  const far = isBeyond ? at : (other ?? at);
  return end === 'low' ? { low: at, high: far } : { low: far, high: at };
}
