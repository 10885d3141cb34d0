import { CARD_WORDS, type CardWords } from './card-messages';
import { pageKpi as en } from './en/page-kpi';
import { pageKpi as fr } from './fr/page-kpi';

export type Lang = 'en' | 'fr';

/** The card's words and those of the KPIs that our own pages alone list. */
function joined(card: CardWords, { label, help, limits, reason }: typeof en) {
  const { kpi, overlay } = card;
  return {
    ...card,
    reason: { ...card.reason, ...reason },
    kpi: { ...kpi, label: { ...kpi.label, ...label }, help: { ...kpi.help, ...help } },
    overlay: { ...overlay, explain: { ...overlay.explain, limits: limitsOf(overlay.explain.limits, limits) } },
  };
}

type Limits = Partial<Record<string, string>>;
const limitsOf = (card: Limits, pages: Limits): Limits => ({ ...card, ...pages });

/**
 * Words that every screen shares. A message with a number or a name in it is a function, so that what is missing or
 * mistyped in either language is a type error; plurals are decided there, by the language's own rule.
 */
export type Messages = ReturnType<typeof joined>;

export const MESSAGES: Record<Lang, Messages> = { en: joined(CARD_WORDS.en, en), fr: joined(CARD_WORDS.fr, fr) };
