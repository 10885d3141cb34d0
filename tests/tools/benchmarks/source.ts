import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of benchmarks.json: a figure that somebody published. */
export interface SourceFigure {
  platform: string;
  metric: string;
  denominator: string;
  numerator: string;
  statistic: string;
  value: number;
  unit: string;
  sample: number | null;
  region: string | null;
  tier?: { name: string; min: number | null; max: number | null } | null;
  format?: string | null;
  year: number | null;
  /** Whether the year was stated or had to be inferred. */
  year_basis?: string;
  source: { name: string; title?: string | null; url?: string | null };
  quality: string;
  population: string;
  ship?: boolean;
}

/** One row of percentiles.json: the spread of a set of profiles or posts. `label` ends in "%" where the values are percent. */
export interface SourcePercentiles {
  dataset: string;
  platform: string;
  metric: string;
  label: string;
  n: number;
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
  year: number | null;
  population: string;
  numerator: string;
  denominator: string;
  quality: string;
  window: string;
  ship: boolean;
}

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

export interface Sources {
  figures: SourceFigure[];
  percentiles: SourcePercentiles[];
  cells: SourceCell[];
  reachModels: SourceReachModel[];
}

/** Reads the collected benchmarks from `folder`. Throws where a file is missing. */
export function readSources(folder: string): Sources {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    figures: read('benchmarks.json'),
    percentiles: read('percentiles.json'),
    cells: read('verdicts.json'),
    reachModels: read('reach-models.json'),
  };
}
