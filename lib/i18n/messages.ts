import { CARD_WORDS, type CardWords } from './card-messages';
import { comments as enComments } from './en/comments';
import { pageKpi as en } from './en/page-kpi';
import { comments as frComments } from './fr/comments';
import { pageKpi as fr } from './fr/page-kpi';

export type Lang = 'en' | 'fr';

/** The card's words and those of the KPIs that our own pages alone list. */
function joined(
  card: CardWords,
  { label, help, limits, reason, basis, model }: typeof en,
  comments: typeof enComments,
) {
  const { kpi, overlay } = card;
  const { explain } = overlay;
  return {
    ...card,
    comments,
    reason: { ...card.reason, ...reason },
    kpi: {
      label: { ...kpi.label, ...label },
      help: { ...kpi.help, ...help },
      basis: { ...kpi.basis, ...basis },
    },
    overlay: {
      ...overlay,
      explain: { ...explain, limits: both(explain.limits, limits), model: both(explain.model, model) },
    },
  };
}

type Words = Partial<Record<string, string>>;
const both = (card: Words, pages: Words): Words => ({ ...card, ...pages });

/**
 * Words that every screen shares. A message with a number or a name in it is a function, so that what is missing or
 * mistyped in either language is a type error; plurals are decided there, by the language's own rule.
 */
export type Messages = ReturnType<typeof joined>;

export const MESSAGES: Record<Lang, Messages> = {
  en: joined(CARD_WORDS.en, en, enComments),
  fr: joined(CARD_WORDS.fr, fr, frComments),
};
