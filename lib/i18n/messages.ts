import { decision as enDecision } from './en/decision';
import { kpi as enKpi } from './en/kpi';
import { opening as enOpening } from './en/opening';
import { overlay as enOverlay } from './en/overlay';
import { queue as enQueue } from './en/queue';
import { unknown as enUnknown } from './en/unknown';
import { words as enWords } from './en/words';
import { decision as frDecision } from './fr/decision';
import { kpi as frKpi } from './fr/kpi';
import { opening as frOpening } from './fr/opening';
import { overlay as frOverlay } from './fr/overlay';
import { queue as frQueue } from './fr/queue';
import { unknown as frUnknown } from './fr/unknown';
import { words as frWords } from './fr/words';

export type Lang = 'en' | 'fr';

const en = {
  ...enWords,
  ...enUnknown,
  kpi: enKpi,
  overlay: enOverlay,
  opening: enOpening,
  queue: enQueue,
  decision: enDecision,
};
const fr: typeof en = {
  ...frWords,
  ...frUnknown,
  kpi: frKpi,
  overlay: frOverlay,
  opening: frOpening,
  queue: frQueue,
  decision: frDecision,
};

/**
 * Words that the overlay and every page share. A message with a number or a name in it is a function, so that what is
 * missing or mistyped in either language is a type error; plurals are decided there, by the language's own rule.
 */
export type Messages = typeof en;

export const MESSAGES: Record<Lang, Messages> = { en, fr };
