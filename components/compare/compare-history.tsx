import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { MetricSwitch } from '@/components/history/metric-switch';
import { countedText } from '@/components/history/point-words';
import { useI18n } from '@/components/ui/i18n';
import { type HistoryMetric, seriesOf } from '@/lib/history/series';
import { asCounted, changeSinceCommonStart, countedAlike, type SideBySide } from '@/lib/history/side-by-side';
import type { Messages } from '@/lib/i18n/messages';
import type { ProfileHistory } from '@/lib/model/day-figures';
import type { Report } from '@/lib/model/report';
import { CompareLines } from './compare-lines';
import { nameOf } from './name-of';

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
    return { ...drawn, title: titleOf(group.members[0] ?? 0, drawn), ...placed(drawn, group.members) };
  });
  const drawable = charts.filter(({ lines }) => lines.length > 0);
  const isDrawn = (index: number) => drawable.some(({ lines }) => lines.some((line) => line.index === index));
  const left = names.filter((_, index) => !isDrawn(index));

  function titleOf(member: number, { from }: SideBySide): string {
    if (metric === 'followers')
      return isChange && from !== null ? words.changeSince(f.dateWithYear(from)) : words.allCounts;
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
      {drawable.map(({ title, lines }) => (
        <CompareLines
          key={title}
          title={title}
          lines={lines}
          names={names}
          metric={metric}
          isChange={isIndexed}
          help={isIndexed ? words.changeHelp : null}
        />
      ))}
      {drawable.length === 0 && <p className="chart-none">{words.nothingTogether}</p>}
      {drawable.length > 0 && left.length > 0 && <p className="foot">{words.tooFew(left.join(', '))}</p>}
      {drawable.length > 1 && <p className="foot">{words.unlike}</p>}
    </section>
  );
}

/** How each is called; where two are called the same (one creator on several sites), with the site. */
function namesOf(reports: readonly Report[], m: Messages): string[] {
  const names = reports.map(nameOf);
  return names.map((name, index) => {
    const isAlone = names.filter((other) => other === name).length === 1;
    const site = reports[index]?.profile.platform;
    return isAlone || !site ? name : `${name} (${m.platform[site]})`;
  });
}

/** The lines of a group by their places in the whole comparison: a profile keeps its colour and shape. */
const placed = ({ lines }: SideBySide, members: readonly number[]) => ({
  lines: lines.map((line) => ({ ...line, index: members[line.index] ?? line.index })),
});
