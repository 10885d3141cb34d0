import { kpiName } from '@/components/kpi/kpi-row';
import { useI18n } from '@/components/ui/i18n';
import { useAsking } from '@/components/why/asking';
import { headlineMeasure } from '@/lib/compare/compare';
import type { HistoryMetric } from '@/lib/history/series';
import type { Report } from '@/lib/model/report';

/** Explains the figure that is drawn, as it is now; followers are read and not worked out. */
export function WhyMetric({ report, metric }: { report: Report; metric: HistoryMetric }) {
  const { m } = useI18n();
  const ask = useAsking();
  const { platform, key } = report.profile;
  const rate = platform === 'instagram' ? 'engagementRateByFollowers' : 'engagementRateByViews';
  const reported = metric === 'followers' ? null : headlineMeasure(report, metric === 'engagement' ? rate : 'viewRate');
  if (!ask || !reported) return null;
  const { measure } = reported;
  return (
    <button
      type="button"
      className="btn sm quiet"
      onClick={() => ask({ profileKey: key, kpi: measure.id, format: measure.format })}
    >
      {m.overlay.why(kpiName(measure, m))}
    </button>
  );
}
