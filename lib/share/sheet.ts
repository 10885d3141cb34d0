/** What a sheet says of one figure, in words ready to be read; nothing in it is left to work out. */
export interface Figure {
  label: string;
  /** As it stands on screen: "2.29%"; "—" where it is not known. */
  value: string;
  isKnown: boolean;
  /** How sure its counts are: the sign of the screen ("=", "≈", "~", "n 5") and its words. */
  sure: { sign: string; words: string; isFew: boolean } | null;
  /** "2.01–2.71%"; empty where there is none. */
  interval: string;
  /** Basis, sample, format, and since when its counts are where they are older; of an unknown figure why it is unknown. */
  made: string;
  standing: FigureStanding | null;
  /** What it is compared with: "published 1.2–1.9%"; empty where with nothing. */
  compared: string;
  /** Publisher and year of each published figure that it is compared with. */
  publishers: string[];
  track: Track | null;
}

/** The verdict in words, its direction, and whether that is good news: as on the screen's chip. */
export interface FigureStanding {
  text: string;
  glyph: 'above' | 'typical' | 'below' | 'none';
  look: 'good' | 'weak' | 'even' | 'outlined' | 'none';
}

/** The places of a benchmark band, in percent of its width. */
export type Track =
  | {
      kind: 'band';
      median: number | null;
      marker: number;
      off: 'low' | 'high' | null;
      isHollow: boolean;
      look: TrackLook;
    }
  | { kind: 'points'; ticks: number[]; marker: number };
export type TrackLook = 'good' | 'weak' | 'even';

/** Initials on a hue of their own, 0 to 359: no picture is ever fetched. */
export interface Face {
  initials: string;
  hue: number;
}

/** One profile to show to others. Notes, tags, quotes and decisions are the user's own and never in it. */
export interface ProfileSheet {
  name: string;
  face: Face;
  /** "@marlo.brenner · Instagram" */
  where: string;
  /** Followers with their precision, and the tier. */
  size: string;
  url: string;
  /** The first line of the profile's screen, and at most two short facts; empty where there is none. */
  finding: string;
  facts: string;
  headline: Figure[];
  rows: Figure[];
  unknown: { title: string; rows: Figure[] };
  /** When and where from it was read, of which period, what the signs mean. */
  notes: string[];
  brand: string;
}

export interface ComparedFigure extends Figure {
  isBest: boolean;
}

export interface CompareLine {
  label: string;
  /** Why none is best, where it is too close to call. */
  note: string;
  cells: ComparedFigure[];
}

/** Two to four profiles side by side. */
export interface CompareSheet {
  title: string;
  subtitle: string;
  columns: { name: string; face: Face; lines: string[] }[];
  groups: { name: string; rows: CompareLine[] }[];
  /** What the star means; empty where no figure has one. */
  legend: string;
  notes: string[];
  brand: string;
}
