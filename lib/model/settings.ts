import type { EmvRates } from './emv-rates';
import type { PlatformId } from './platform';
import type { Tier } from './report';

/** Lower border of each tier, in followers. */
export type TierBorders = Record<Exclude<Tier, 'pico'>, number>;

/** Where the card was dragged to, px from the window's corner. */
export interface CardPlace {
  x: number;
  y: number;
}

/** The user's own choice of columns of a CSV file, in their order. */
export interface ExportPreset {
  name: string;
  columns: string[];
}

/** A name to look for in comments; those seen before it was added are not searched again, for no text is kept. */
export interface BrandTerm {
  term: string;
  /** Epoch ms. */
  addedAt: number;
}

export const MOST_BRAND_TERMS = 50;

export const PRESET_NAME_LENGTH = 60;

export interface Settings {
  language: 'auto' | 'en' | 'fr';
  /** The user's own sector: sets the default objective and which industry rows come first. Null: not chosen. */
  sector: string | null;
  tierBorders: TierBorders;
  /** Posts in the sample, 6 to 50. */
  windowSize: number;
  /** Posts younger than this are left out, hours. */
  minimumAgeHours: number;
  /** How long snapshots of profiles that are not shortlisted are kept, months. */
  retentionMonths: number;
  /** Names, @handles or words; posts that have to do with one are flagged. */
  watchList: string[];
  /** Brands whose comments are counted, each from the day on which it was added. */
  brandTerms: BrandTerm[];
  /** The user's own reasons for a decision; null: those that come with the product, in the language of the screens. */
  reasons: string[] | null;
  /** What the user checks of each profile; the product's items stand here by name. Null: those alone. */
  checklist: string[] | null;
  exportPresets: ExportPreset[];
  /** At what earned media value is counted on a site; a site without one: off. */
  emvRates: Partial<Record<PlatformId, EmvRates>>;
  overlay: {
    collapsed: boolean;
    places: Partial<Record<PlatformId, CardPlace>>;
    enabled: boolean;
    /** Figures over the thumbnails of a profile's posts. */
    badges: boolean;
  };
}

/** HypeAuditor's borders, the ones our percentile sets use (benchmarks NOTES §2). */
export const STANDARD_BORDERS: TierBorders = {
  nano: 1_000,
  micro: 10_000,
  mid: 50_000,
  macro: 500_000,
  mega: 1_000_000,
};
/** Micro up to 100 000, as the French market often counts. */
export const WIDE_MICRO_BORDERS: TierBorders = { ...STANDARD_BORDERS, mid: 100_000 };

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  sector: null,
  tierBorders: STANDARD_BORDERS,
  windowSize: 12,
  minimumAgeHours: 48,
  retentionMonths: 24,
  watchList: [],
  brandTerms: [],
  reasons: null,
  checklist: null,
  exportPresets: [],
  emvRates: {},
  overlay: { collapsed: false, places: {}, enabled: true, badges: true },
};
