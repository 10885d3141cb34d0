import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Spike, Sponsored } from '@/lib/history/marks';
import type { HistoryPoint, Series } from '@/lib/history/series';
import { countedText, momentText, pointText, rangeText } from './point-words';

interface HistoryTableProps {
  series: Series;
  spikes: readonly Spike[];
  sponsored: Sponsored;
}

/** Every reading of a series, newest first, with what is marked on the chart; then the sponsored posts of its time. */
export function HistoryTable({ series: { metric, points, breaks }, spikes, sponsored }: HistoryTableProps) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const isRate = metric !== 'followers';
  const noteOn = (point: HistoryPoint) => {
    const spike = spikes.find(({ to }) => to === point);
    const jump = spike && (spike.to.value > spike.from.value ? words.legend.rise : words.legend.fall);
    return [jump, breaks.some(({ after }) => after === point) && words.startsAnew].filter(Boolean).join(', ');
  };
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.date}</th>
            <th scope="col">{words.column.value}</th>
            <th scope="col">{words.column.range}</th>
            <th scope="col">{words.column.precision}</th>
            {isRate && <th scope="col">{words.column.posts}</th>}
            <th scope="col">{words.column.note}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.at}>
              <th scope="row">{f.dateWithYear(point.at)}</th>
              <td>{pointText(point, metric, f)}</td>
              <td>{rangeText(point, metric, f)}</td>
              <td>{m.confidence[point.confidence]}</td>
              {isRate && <td>{point.n}</td>}
              <td>{[countedText(point, m, words.counted), noteOn(point)].filter(Boolean).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sponsored.marks.length > 0 && (
        <>
          <p>{words.sponsoredIn(sponsored.marks.length)}</p>
          <ul>
            {sponsored.marks.map(({ id, at, title }) => (
              <li key={id}>{words.onDay(momentText(at, f.dateWithYear, words.about), title || words.untitled)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
