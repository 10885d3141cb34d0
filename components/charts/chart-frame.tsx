import { type ReactNode, useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { ChartBoundary } from './chart-boundary';

interface ChartFrameProps {
  title: string;
  /** What there is to see, in a sentence: shown, and the name of the picture for who can't see it. */
  finding: string;
  /** What it is drawn from. */
  source: string;
  /** Marks and what they mean. */
  legend: { id: string; mark: ReactNode; text: string }[];
  /** What has to be known of it besides, a line each. */
  notes?: readonly string[];
  /** The same figures as a table. */
  table: ReactNode;
  children: ReactNode;
}

/** A chart with its finding, its source, a legend in words, and the table behind it. */
export function ChartFrame({ title, finding, source, legend, notes = [], table, children }: ChartFrameProps) {
  const { history: words } = usePageMessages();
  const id = useId();
  return (
    <section className="chart" aria-labelledby={id}>
      <h3 className="h2" id={id}>
        {title}
      </h3>
      <p className="chart-finding">{finding}</p>
      <ChartBoundary message={words.notLoaded}>
        <div className="chart-picture" role="img" aria-label={`${title}. ${finding}`}>
          {children}
        </div>
      </ChartBoundary>
      <ul className="chart-legend">
        {legend.map(({ id: key, mark, text }) => (
          <li key={key}>
            {mark} {text}
          </li>
        ))}
      </ul>
      {[...new Set(notes)].map((note) => (
        <p className="foot" key={note}>
          {note}
        </p>
      ))}
      <p className="foot">{source}</p>
      <details className="chart-table">
        <summary>{words.showTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls sideways, the keyboard has to reach it */}
        <section className="chart-table-scroll" aria-label={words.asTable(title)} tabIndex={0}>
          {table}
        </section>
      </details>
    </section>
  );
}
