import { useMemo, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { type HistoryMetric, seriesOf } from '@/lib/history/series';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { Report } from '@/lib/model/report';
import { ContentMixPart } from './content-mix-part';
import { MetricChart } from './metric-chart';
import { MetricSwitch } from './metric-switch';
import { PostScatter } from './post-scatter';
import { WhyMetric } from './why-metric';

/** A profile over time, from the user's own readings, and its posts at a glance. */
export function HistoryCard({ report, history }: { report: Report; history: ProfileHistory }) {
  const { history: words } = usePageMessages();
  const [metric, setMetric] = useState<HistoryMetric>('followers');
  const series = useMemo(() => seriesOf(history, metric), [history, metric]);
  return (
    <details className="fold history" open>
      <summary>
        {words.title} <small>{words.readings(series.points.length)}</small>
      </summary>
      <MetricSwitch metric={metric} onMetric={setMetric} /> <WhyMetric report={report} metric={metric} />
      <MetricChart series={series} posts={report.posts} />
      <div className="history-posts">
        <PostScatter report={report} />
        <ContentMixPart report={report} />
      </div>
    </details>
  );
}
