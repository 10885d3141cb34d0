import type { KpiId } from '@/lib/model/measure';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Band, PublishedFigure, Tier } from '@/lib/model/report';
import bands from './data/bands.generated.json';
import cells from './data/cells.generated.json';
import figures from './data/figures.generated.json';
import type { NoneReason } from './none-reason';

/** One site × KPI × tier × format: which set decides there, or which figures may be shown without deciding. */
export interface Cell {
  platform: PlatformId;
  /** A KpiId, or a KPI of a later version (`likeRate`). */
  kpi: string;
  tier: Exclude<Tier, 'pico'>;
  /** Followers the tier's published sets cover: `min` ≤ followers < `max` (null: no upper end). */
  min: number;
  max: number | null;
  /** Null: all formats together. */
  format: Format | null;
  numerator: string;
  denominator: string;
  /** Record of the set that decides. */
  band?: string;
  /** Only values above the band mean anything (following ÷ followers). */
  highSideOnly?: boolean;
  /** Records of the figures that may be shown, newest creators' first. */
  figures?: string[];
  why?: NoneReason | null;
}

export interface ShippedBand {
  band: Band;
  figure: Omit<PublishedFigure, 'record' | 'value' | 'tier'>;
}
type ShippedFigure = Omit<PublishedFigure, 'record'>;
type ByRecord<T> = Readonly<Record<string, T | undefined>>;

/** Every cell of the collected verdicts, in their order. */
export const CELLS = cells as unknown as readonly Cell[];
/** The figures that cells cite, by record ("benchmarks.json#0"). */
export const FIGURES = figures as unknown as ByRecord<ShippedFigure>;
/** The percentiles that cells cite, by record ("percentiles.json#10"). */
export const BANDS = bands as ByRecord<ShippedBand>;

/** The cells of one KPI on one site, in any tier, whose posts are those of `format`. */
export function cellsOf(platform: PlatformId, kpi: KpiId, format: Format | null): readonly Cell[] {
  const all = CELLS.filter((cell) => cell.platform === platform && cell.kpi === kpi);
  const same = all.filter((cell) => cell.format === format);
  if (same.length > 0) return same;
  const formats = new Set(all.map((cell) => cell.format));
  if (formats.size !== 1) return [];
  const [only] = formats;
  // A KPI that is published for one format only has no posts of another: Instagram gives views for reels alone, and
  // TikTok's sets are of videos. Figures of all formats together are no norm for one of several.
  const isTheSame = format === null || (only === null && platform === 'tiktok' && format === 'video');
  return isTheSame ? all : [];
}
