import { median } from 'simple-statistics';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ScatterPlot } from '@/components/charts/lazy-charts';
import { LegendMark } from '@/components/charts/marker';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { type ScatterPoint, scatterOf } from '@/lib/history/scatter';
import type { Report } from '@/lib/model/report';

const INK = 'var(--cg-ink)';
const FEWEST = 2;

/** The posts by views and engagement: which stand out, and whether sponsored ones do worse. */
export function PostScatter({ report }: { report: Report }) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const { points, without } = scatterOf(report);
  const of = report.posts.length;
  if (points.length < FEWEST) return <p className="chart-none">{words.scatterNone(of)}</p>;

  const middle = {
    views: median(points.map(({ views }) => views)),
    engagement: median(points.map(({ engagement }) => engagement)),
  };
  const count = (views: number) => f.value(views, 'count', 3);
  const rate = (engagement: number) => f.value(engagement, 'fraction', 2);
  const titleOf = ({ post }: ScatterPoint) => post.title || words.untitled;
  const dateOf = ({ post }: ScatterPoint) => (post.publishedAt ? f.dateWithYear(post.publishedAt.value) : '—');
  const legend = [{ mark: <LegendMark shape="circle" color={INK} />, text: words.legend.post }];
  if (points.some(({ isSponsored }) => isSponsored))
    legend.push({ mark: <LegendMark shape="diamond" color={INK} isHollow />, text: words.legend.sponsored });
  return (
    <ChartFrame
      title={words.scatterTitle}
      finding={words.scatterFinding(points.length, count(middle.views), rate(middle.engagement))}
      source={words.scatterSource(of, without)}
      legend={legend}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.column.date}</th>
              <th scope="col">{words.format}</th>
              <th scope="col">{words.views}</th>
              <th scope="col">{words.engagementRate}</th>
              <th scope="col">{words.column.note}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.post.id}>
                <th scope="row">{titleOf(point)}</th>
                <td>{dateOf(point)}</td>
                <td>{m.format[point.post.format](1)}</td>
                <td>{f.quantity(point.post.views)}</td>
                <td>{rate(point.engagement)}</td>
                <td>{point.isSponsored ? words.legend.sponsored : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ScatterPlot points={points} middle={middle} count={count} rate={rate} title={titleOf} />
      <p className="chart-axis" aria-hidden="true">
        {words.views} → · ↑ {words.engagementRate}
      </p>
    </ChartFrame>
  );
}
