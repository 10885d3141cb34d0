/**
 * The light theme of components/styles/tokens.css, for a canvas knows no custom properties. Always light: a picture goes
 * into decks and mails, whatever theme its sender likes. A test holds each of them to its token.
 */
export const PALETTE = {
  surface: '#ffffff',
  sunken: '#f1f3f5',
  line: '#e5e8eb',
  'line-strong': '#cfd4da',
  control: '#7f8792',
  ink: '#14181d',
  text: '#414952',
  muted: '#616a75',
  good: '#0b5cad',
  'good-mark': '#1a6fc4',
  even: '#4a525c',
  'even-bg': '#eef0f3',
  'even-mark': '#14181d',
  weak: '#9a4300',
  'weak-mark': '#c65a11',
  'band-track': '#dde1e6',
  'band-range': '#828b96',
  plate: '#14181d',
  'on-plate': '#ffffff',
  needle: '#ffc61a',
} as const;

/** The fonts of the system, as on our pages: none is ever loaded. */
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif';

/** Size and height of a line in px, and weight. */
export interface Type {
  size: number;
  line: number;
  weight: 400 | 500 | 600;
}

export const TYPE = {
  title: { size: 24, line: 30, weight: 600 },
  value: { size: 26, line: 34, weight: 600 },
  lead: { size: 15, line: 22, weight: 600 },
  name: { size: 14, line: 20, weight: 600 },
  figure: { size: 14, line: 20, weight: 600 },
  body: { size: 13, line: 20, weight: 400 },
  label: { size: 12, line: 18, weight: 400 },
  heading: { size: 12, line: 18, weight: 600 },
  small: { size: 11, line: 16, weight: 400 },
  chip: { size: 11, line: 16, weight: 500 },
  sign: { size: 11, line: 14, weight: 600 },
} as const satisfies Record<string, Type>;

/** A type as the `font` of a canvas. */
export const fontOf = ({ size, weight }: Type): string => `${weight} ${size}px ${FONT}`;
