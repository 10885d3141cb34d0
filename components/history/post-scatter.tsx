import { median } from 'simple-statistics';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ScatterPlot } from '@/components/charts/lazy-charts';
import { LegendMark, LegendMedians } from '@/components/charts/marker';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { type ScatterPoint, scatterOf } from '@/lib/history/scatter';
import { FORMATS } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';
import { engagementBasis } from '@/lib/report/exact-figure';
import { momentText } from './point-words';

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
  const isExact = (figure: 'views' | 'engagement') => points.every((point) => point.isExact[figure]);
  const engagementOf = ({ engagement, isExact }: ScatterPoint) =>
    f.value(engagement, 'fraction', isExact.engagement ? 3 : 2);
  const viewsOf = ({ post }: ScatterPoint) => f.quantity(post.views);
  const basis = m.kpi.basis[engagementBasis(report.profile.platform)];
  const formats = FORMATS.flatMap((format) => {
    const n = points.filter(({ post }) => post.format === format).length;
    return n > 0 ? [`${n} ${m.format[format](n)}`] : [];
  });
  const titleOf = ({ post }: ScatterPoint) => post.title || words.untitled;
  const dateOf = ({ post }: ScatterPoint) =>
    post.publishedAt ? momentText(post.publishedAt, f.dateWithYear, words.about) : '—';
  const legend = [
    { id: 'post', mark: <LegendMark shape="circle" color={INK} />, text: words.legend.post },
    { id: 'median', mark: <LegendMedians />, text: words.legend.median },
  ];
  if (points.some(({ isSponsored }) => isSponsored))
    legend.push({
      id: 'sponsored',
      mark: <LegendMark shape="diamond" color={INK} isHollow />,
      text: words.legend.sponsored,
    });
  return (
    <ChartFrame
      title={words.scatterTitle}
      finding={words.scatterFinding(
        points.length,
        f.value(middle.views, 'count', isExact('views') ? 3 : 2),
        f.value(middle.engagement, 'fraction', isExact('engagement') ? 3 : 2),
        basis,
      )}
      source={words.scatterSource(of, without)}
      legend={legend}
      notes={formats.length > 1 ? [words.scatterMixed(formats.join(', '))] : []}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.column.date}</th>
              <th scope="col">{words.format}</th>
              <th scope="col">{words.views}</th>
              <th scope="col">{words.engagementRate(basis)}</th>
              <th scope="col">{words.column.note}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.post.id}>
                <th scope="row">{titleOf(point)}</th>
                <td>{dateOf(point)}</td>
                <td>{m.format[point.post.format](1)}</td>
                <td>{viewsOf(point)}</td>
                <td>{engagementOf(point)}</td>
                <td>{point.isSponsored ? words.legend.sponsored : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ScatterPlot
        points={points}
        middle={middle}
        count={count}
        rate={rate}
        views={viewsOf}
        engagement={engagementOf}
        title={titleOf}
      />
      <p className="chart-axis" aria-hidden="true">
        {words.views} → · ↑ {words.engagementRate(basis)}
      </p>
    </ChartFrame>
  );
}
