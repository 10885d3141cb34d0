import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';

/** Retention proxy: how the views went over the window, beside the share of posts. */
export function Trend({ measure: { id, parts } }: { measure: Measure }) {
  const { f } = useI18n();
  const { parts: words } = usePageMessages().kpiGroups;
  const { trend, trendLow, trendHigh } = parts ?? {};
  if (id !== 'retentionProxy' || trend === undefined || trendLow === undefined || trendHigh === undefined) return null;
  const [low, high] = [f.change(trendLow), f.change(trendHigh)];
  return (
    <>
      <dt>{words.trend}</dt>
      <dd>
        {words.trendOf(f.change(trend))}
        {low !== high && `, ${words.between(low, high)}`}
      </dd>
    </>
  );
}
