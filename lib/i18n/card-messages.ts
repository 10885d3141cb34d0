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

import type { Lang, Messages } from './messages';

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

/** What both catalogues of words must be alike in. */
export type CardWords = typeof en;

export const CARD_WORDS: Record<Lang, CardWords> = { en, fr };

/**
 * The words of the card on a site's page: without those of KPIs that it does not list (PAGE_KPI_IDS), which would not fit
 * into its script. Typed as if it had all, for parts that stand on our own pages too; the card shows none of the others.
 */
export const CARD_MESSAGES = CARD_WORDS as Record<Lang, Messages>;
