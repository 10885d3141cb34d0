import type { SourceFormula } from './source';

/** How other tools count, each with where that stands and when it was seen there. */
export const shipFormulas = (formulas: readonly SourceFormula[]) =>
  formulas.map(({ platform, source, ...formula }) => ({
    ...{ id: formula.id, tool: formula.tool, platforms: platform.split(',').map((site) => site.trim()) },
    ...{ formula: formula.formula, url: `https://${source}`, seen: formula.seen, note: formula.note },
  }));
