import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checked, figureRow, formulaRow, percentilesRow } from './source-schema';

/** One row of benchmarks.json: a figure that somebody published. */
export type SourceFigure = z.infer<typeof figureRow>;

/** One row of percentiles.json: the spread of a set of profiles or posts. `label` ends in "%" where the values are percent. */
export type SourcePercentiles = z.infer<typeof percentilesRow>;

export interface SourceCell {
  platform: string;
  kpi: string;
  tier: { name: string; min: number; max: number | null };
  format: string | null;
  decides: 'none' | 'band' | 'points';
  numerator: string;
  denominator: string;
  direction?: string;
  band?: { file: string; index: number; source: string };
  alternatives: { file: string; index: number; tier: string; source: string; whyNot: string[] }[];
  indicative?: number[];
}

export interface SourceReachModel {
  id: string;
  kind: string;
  platform: string;
  formats: string[];
  use: string;
  formula: string;
  parameters: Record<string, unknown> & {
    rates?: ({ tier: { min: number; max: number | null } } & Record<string, unknown>)[];
  };
  source: string;
  year: number;
  url: string | null;
  population: string;
  caveat: string;
}

/** One row of formulas.json: how another tool works out its engagement rate. */
export type SourceFormula = z.infer<typeof formulaRow>;

export interface Sources {
  figures: SourceFigure[];
  percentiles: SourcePercentiles[];
  cells: SourceCell[];
  reachModels: SourceReachModel[];
  formulas: SourceFormula[];
}

/** Reads the collected benchmarks from `folder`. Throws where a file is missing, or a row of figures is not as it should be. */
export function readSources(folder: string): Sources {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    figures: checked('benchmarks.json', figureRow, read('benchmarks.json')),
    percentiles: checked('percentiles.json', percentilesRow, read('percentiles.json')),
    cells: read('verdicts.json'),
    reachModels: read('reach-models.json'),
    formulas: checked('formulas.json', formulaRow, read('formulas.json')),
  };
}
