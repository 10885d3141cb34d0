import type { PlatformId } from '@/lib/model/platform';
import formulas from './data/formulas.generated.json';

/** Formulas that are worked out here (lib/others); the collection has no other. */
export const OTHER_FORMULA_IDS = [
  'hypeauditor-instagram',
  'hypeauditor-tiktok',
  'modash-instagram',
  'modash-video',
  'upfluence-instagram',
] as const;
export type OtherFormulaId = (typeof OTHER_FORMULA_IDS)[number];

/** How another tool works out what it calls the engagement rate. */
export interface OtherFormula {
  id: OtherFormulaId;
  tool: string;
  platforms: readonly PlatformId[];
  /** As its help page has it. */
  formula: string;
  url: string;
  /** When it stood there: "2026-11". */
  seen: string;
  /** In English. */
  note: string;
}

export const OTHER_FORMULAS = formulas as unknown as readonly OtherFormula[];
