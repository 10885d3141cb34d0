import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Spike, Sponsored } from '@/lib/history/marks';
import type { HistoryPoint, Series } from '@/lib/history/series';
import { countedText, momentText, pointText, rangeText } from './point-words';
import { ReadingTable } from './reading-table';

interface HistoryTableProps {
  series: Series;
  spikes: readonly Spike[];
  sponsored: Sponsored;
}

/** Every reading of a series, newest first, with what is marked on the chart; then the sponsored posts of its time. */
export function HistoryTable({ series: { metric, points, breaks }, spikes, sponsored }: HistoryTableProps) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const noteOn = (point: HistoryPoint) => {
    const spike = spikes.find(({ to }) => to === point);
    const jump = spike && (spike.to.value > spike.from.value ? words.legend.rise : words.legend.fall);
    return [jump, breaks.some(({ after }) => after === point) && words.startsAnew].filter(Boolean).join(', ');
  };
  const rowOf = (point: HistoryPoint) => ({
    point,
    value: pointText(point, metric, f),
    range: rangeText(point, metric, f),
    note: [countedText(point, m, words.counted), noteOn(point)].filter(Boolean).join('; '),
  });
  return (
    <>
      <ReadingTable rows={points.toReversed().map(rowOf)} isRate={metric !== 'followers'} />
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
