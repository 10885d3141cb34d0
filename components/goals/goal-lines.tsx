import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Line } from '@/lib/goals/lines';
import { reachingOf } from '@/lib/goals/realism';
import type { GoalRow } from '@/lib/goals/sheet';
import { moneyText } from '@/lib/i18n/money-text';
import { goalText, reachingText } from './goal-text';

/** The three lines that a goal is held against, each by itself: what is published, the creator's own, the user's collaborations. */
export function GoalLines({ row, currency }: { row: GoalRow; currency: string }) {
  const { goals: words } = usePageMessages();
  const { lang, f } = useI18n();
  const { kpi, lines, standing, goal } = row;
  const { published, own, past } = lines;
  const text = (value: number) => goalText(kpi, value, currency, f, moneyText(lang));
  const lineText = (line: Line, n: string) =>
    line.n < 2
      ? words.lines.lone(text(line.median), n)
      : words.lines.figures(text(line.median), `${text(line.p25)}–${text(line.p75)}`, text(line.best), n);
  const reaching = goal && reachingOf(goal.value, published);
  return (
    <dl className="goal-lines">
      <dt>{published?.level === 'own' ? words.lines.read : words.lines.published}</dt>
      <dd>
        {published && standing.kind === 'measure'
          ? f.reference(published, standing.reported.measure)
          : words.lines.nonePublished}
        {reaching && <small>{words.reach(reachingText(reaching, words, f))}</small>}
      </dd>
      <dt>{words.lines.own[own?.of ?? 'posts']}</dt>
      <dd>
        {own
          ? lineText(own, own.of === 'readings' ? words.lines.readings(own.n) : words.lines.posts(own.n))
          : words.lines.noneOwn}
      </dd>
      <dt>{words.lines.past}</dt>
      <dd>{past ? lineText(past, words.lines.past_(past.n)) : words.lines.nonePast}</dd>
    </dl>
  );
}
