import type { Basis, Confidence, KpiId, Measure, Unit } from '@/lib/model/measure';
import type { Format, PlatformId, Source } from '@/lib/model/platform';
import type { PageError, UnknownReason } from '@/lib/model/reason';
import type { Reference, Tier, Verdict } from '@/lib/model/report';
import type { Status } from '@/lib/model/shortlist';
import type { Dialect } from './csv';
import { ENGLISH } from './words-en';
import { FRENCH } from './words-fr';

/** The words that stand in cells. Headers are in headers.ts. */
export interface ExportWords {
  platform: Record<PlatformId, string>;
  tier: Record<Tier, string>;
  status: Record<Status, string>;
  kpi: Record<KpiId, string>;
  format: Record<Format, string>;
  unit: Record<Unit, string>;
  basis: Record<Basis, string>;
  confidence: Record<Confidence, string>;
  interval: Record<NonNullable<Measure['intervalKind']>, string>;
  source: Record<Source, string>;
  level: Record<Reference['level'], string>;
  verdict: Record<Verdict, string>;
  couldBeTypical: string;
  /** Above, between or below published figures. */
  position: Record<'above' | 'between' | 'below', string>;
  /** "rank 2 of 7" */
  rank: (rank: number, of: number) => string;
  ownSet: string;
  /** Whom a published figure is about, by the word its record uses; a word that is missing stands as it is. */
  population: Readonly<Record<string, string | undefined>>;
  reason: Record<UnknownReason | PageError, string>;
}

/** Everything that an export says in the user's language; the screens may hand over words of their own. */
export interface ExportLabels {
  /** Column headers and decimal marks follow it. */
  language: Dialect;
  words: ExportWords;
}

export const LABELS: Record<Dialect, ExportLabels> = {
  en: { language: 'en', words: ENGLISH },
  fr: { language: 'fr', words: FRENCH },
};
