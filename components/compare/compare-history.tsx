import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { MetricSwitch } from '@/components/history/metric-switch';
import { countedText } from '@/components/history/point-words';
import { useI18n } from '@/components/ui/i18n';
import { daysBetween, GAP_DAYS, type HistoryMetric, seriesOf } from '@/lib/history/series';
import { asCounted, countedAlike, type SideBySide } from '@/lib/history/side-by-side';
import { changeSinceCommonStart, startsTogether } from '@/lib/history/since-start';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { Report } from '@/lib/model/report';
import { CompareLines } from './compare-lines';
import { namesOf } from './name-of';

interface CompareHistoryProps {
  reports: readonly Report[];
  /** In the order of the reports. */
  histories: readonly ProfileHistory[];
}

/** Two to four profiles over time. Rates that are counted differently are never in one chart. */
export function CompareHistory({ reports, histories }: CompareHistoryProps) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const [metric, setMetric] = useState<HistoryMetric>('followers');
  const [isChange, setIsChange] = useState(true);
  const series = histories.map((history) => seriesOf(history, metric));
  const names = namesOf(reports, m);
  const groups =
    metric === 'followers'
      ? [{ members: names.map((_, index) => index), series }]
      : countedAlike(
          series,
          reports.map(({ profile }) => profile.platform),
        );
  const isIndexed = metric === 'followers' && isChange;
  const charts = groups.map((group) => {
    const drawn = isIndexed ? changeSinceCommonStart(group.series) : asCounted(group.series);
    const [title, hasOwnStarts] = [titleOf(group.members[0] ?? 0, drawn), isIndexed && !startsTogether(drawn)];
    return { ...drawn, title, hasOwnStarts, ...placed(drawn, group.members) };
  });
  const drawable = charts.filter(({ lines }) => lines.length > 0);
  const isDrawn = (index: number) => drawable.some(({ lines }) => lines.some((line) => line.index === index));
  const left = names.filter((_, index) => !isDrawn(index));

  function changeTitle(drawn: SideBySide, from: number): string {
    if (startsTogether(drawn)) return words.changeSince(f.dateWithYear(from));
    const isNear = drawn.lines.every(({ base }) => base && Math.abs(daysBetween(from, base.at)) <= GAP_DAYS);
    return isNear ? words.changeAround(f.dateWithYear(from)) : words.changeSinceOwn;
  }

  function titleOf(member: number, drawn: SideBySide): string {
    const { from } = drawn;
    if (metric === 'followers') return isChange && from !== null ? changeTitle(drawn, from) : words.allCounts;
    const last = series[member]?.points.at(-1);
    const site = reports[member]?.profile.platform ?? 'instagram';
    const counted = last ? countedText(last, m, words.counted) : '';
    return [words.overTime[metric], counted, m.platform[site]].join(', ');
  }

  return (
    <section className="card compare-history" aria-labelledby="compare-history">
      <h2 className="h2" id="compare-history">
        {words.together}
      </h2>
      <div className="switches">
        <MetricSwitch metric={metric} onMetric={setMetric} />
        {metric === 'followers' && (
          <fieldset className="segments" aria-label={words.scale}>
            <button type="button" aria-pressed={isChange} onClick={() => setIsChange(true)}>
              {words.asChange}
            </button>
            <button type="button" aria-pressed={!isChange} onClick={() => setIsChange(false)}>
              {words.asCount}
            </button>
          </fieldset>
        )}
      </div>
      {drawable.map(({ title, lines, hasOwnStarts }) => (
        <CompareLines
          key={title}
          title={title}
          lines={lines}
          names={names}
          metric={metric}
          isChange={isIndexed}
          hasOwnStarts={hasOwnStarts}
          help={isIndexed ? words.changeHelp : null}
        />
      ))}
      {drawable.length === 0 && <p className="chart-none">{words.nothingTogether}</p>}
      {drawable.length > 0 && left.length > 0 && <p className="foot">{words.tooFew(left.join(', '))}</p>}
      {drawable.length > 1 && <p className="foot">{words.unlike}</p>}
    </section>
  );
}

/** The lines of a group by their places in the whole comparison: a profile keeps its colour and shape. */
const placed = ({ lines }: SideBySide, members: readonly number[]) => ({
  lines: lines.map((line) => ({ ...line, index: members[line.index] ?? line.index })),
});
