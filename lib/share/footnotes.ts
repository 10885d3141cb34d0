import type { Footnote } from './document';

/** One citation: who says it, and which figure of theirs is meant. */
export interface Citation {
  /** "HypeAuditor 2026": publisher and year, or who typed the figure and when. */
  source: string;
  url?: string | null;
  /** The cited figure as it reads: "0.54%"; without one, the source as a whole is meant. */
  value?: string;
  /** What that figure is about: population, what was divided by what, quality. */
  about?: string;
}

export interface Footnotes {
  /** The numbers of these citations, ascending, each once. A source that was cited before keeps its number. */
  cite(citations: readonly Citation[]): number[];
  /** All sources cited so far, in the order of their numbers. */
  list(): Footnote[];
}

interface Cited {
  source: string;
  url: string | null;
  /** Values by what they are about. */
  figures: Map<string, Set<string>>;
}

/**
 * Numbers the sources of one document from 1, in the order in which they are first cited. A source is its words and its
 * address: cited twice it has one number, and its footnote then holds every figure that was cited, each once.
 */
export function createFootnotes(): Footnotes {
  const cited = new Map<string, Cited>();
  function numberOf({ source, url = null, value, about = '' }: Citation): number {
    const key = JSON.stringify([source, url]);
    const known = cited.get(key) ?? { source, url, figures: new Map() };
    cited.set(key, known);
    const values = known.figures.get(about) ?? new Set();
    if (value) values.add(value);
    if (value || about) known.figures.set(about, values);
    return [...cited.keys()].indexOf(key) + 1;
  }
  return {
    cite: (citations) => [...new Set(citations.map(numberOf))].sort((a, b) => a - b),
    list: () => [...cited.values()].map(({ source, url, figures }) => ({ source, url, about: aboutOf(figures) })),
  };
}

/** "1%, 3% (creators, likes ÷ followers); 1.9% (brands)" */
const aboutOf = (figures: Cited['figures']): string =>
  [...figures]
    .map(([about, values]) => {
      const shown = [...values].join(', ');
      return about && shown ? `${shown} (${about})` : shown || about;
    })
    .join('; ');
