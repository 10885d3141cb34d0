import { usePageMessages } from '@/components/desk/page-messages';
import { HISTORY_METRICS, type HistoryMetric } from '@/lib/history/series';

interface MetricSwitchProps {
  metric: HistoryMetric;
  onMetric: (metric: HistoryMetric) => void;
}

/** Chooses which figure is drawn over time. */
export function MetricSwitch({ metric, onMetric }: MetricSwitchProps) {
  const { history: words } = usePageMessages();
  return (
    <fieldset className="segments" aria-label={words.choose}>
      {HISTORY_METRICS.map((one) => (
        <button key={one} type="button" aria-pressed={one === metric} onClick={() => onMetric(one)}>
          {words.metric[one]}
        </button>
      ))}
    </fieldset>
  );
}
