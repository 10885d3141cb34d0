/**
 * Words with which creators say that a post is paid for, in plain form (lib/sponsored/fold); parts of regular
 * expressions, each a whole word. The words are those that the advertising self-regulation of each country accepts or
 * names (FTC; ASA; ARPP; die medienanstalten; Autocontrol; IAP; CONAR; Stichting Reclame Code), and the labels' own.
 */
interface Words {
  /** Count as hashtags alone. */
  tags: string;
  /** Count anywhere, unless something says that it is not so ("not sponsored"). As hashtags too, without spaces. */
  phrases: string[];
  /** Count anywhere unless an article before them says that they are talked about ("la publicité"). As hashtags too. */
  nouns?: string;
  /** Too short or too common: count where they stand by themselves ("AD | …", "[gifted]", "… – pub"). As hashtags too. */
  markers?: string;
}

export const DISCLOSURE_WORDS: Record<'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl', Words> = {
  en: {
    tags: 'sponsor|spon|sponcon|(?:pr|press)(?:gift|sample|package|product|trip|stay)|brand(?:ambassador|partner)|adpartner',
    phrases: [
      'sponsored(?: (?:post|content|video|ad))?(?: by)?',
      'paid (?:partnership|partner|promotion|collab(?:oration)?|ad(?:vert(?:isement)?)?|content)',
      'in (?:paid )?partnership with',
      'partner(?:ed|ing) with',
      "(?:for sponsoring|today's sponsor|sponsors? of (?:this|today's))",
      '(?:kindly |was |were )?gifted (?:by|items?|products?|stays?|experience)',
      '(?:pr|press) (?:gift|sample|package|product|trip|stay)s?',
      'this is an ad(?:vert(?:isement)?)?',
    ],
    nouns: 'advertisement|advertorial',
    markers: 'ad|advert|gifted|spon',
  },
  fr: {
    tags: 'partenariat|collabcommerciale|collabremuneree',
    phrases: [
      'collab(?:oration)?s? (?:commerciales?|remunerees?|sponsorisees?|payees?|publicitaires?)',
      'partenariats? (?:remuneres?|commercia(?:l|ux)|payes?|sponsorises?|publicitaires?)',
      'en partenariat (?:remunere )?avec',
      'produits? (?:offerts?|gracieusement offerts?)(?: par)?',
      'offerte?s? par (?:@[a-z0-9_.]+|la marque)',
      'sponsorisee?s?(?: par)?',
      'contient de la publicite',
      'contenus? (?:publicitaires?|promotionnels?)',
      '(?:voyage|sejour) (?:de presse|presse|offert)',
    ],
    nouns: 'publicite|sponso',
    markers: 'pub',
  },
  de: {
    tags: 'kooperation|dauerwerbung',
    phrases: [
      'bezahlte[rs]? (?:werbung|anzeige|partnerschaft|werbepartnerschaft|kooperation|zusammenarbeit)',
      'werbe(?:kooperation|partnerschaft|partner|post|beitrag|video)',
      '(?:enthalt|enthaelt) (?:bezahlte )?werbung',
      'gesponsert(?:e[rsnm]?)?(?: von)?',
      'in (?:bezahlter )?(?:kooperation|partnerschaft) mit',
      'pr[ -](?:sample|muster)s?',
      'kostenlos zur (?:verfugung|verfuegung) gestellt',
      'dies ist (?:eine )?(?:werbung|anzeige)',
      'dauerwerbesendung',
    ],
    nouns: 'werbung|anzeige',
  },
  es: {
    tags: 'publi',
    phrases: [
      'colaboracion(?:es)? (?:pagadas?|remuneradas?|comercial(?:es)?)',
      '(?:asociacion|alianza) (?:pagada|remunerada)',
      'en colaboracion con',
      'patrocinad[oa]s?(?: (?:por|pel[oa]))?',
      'contenido (?:patrocinado|publicitario)',
      'productos? (?:regalados?|cedidos?)(?: por)?',
    ],
    nouns: 'publicidad|publi',
  },
  it: {
    tags: 'advertising|giftedby|suppliedby',
    phrases: [
      'sponsorizzat[oaie](?: da)?',
      'in (?:collaborazione|partnership) con',
      '(?:collaborazione|partnership) (?:pagata|retribuita|a pagamento|commerciale)',
      'promosso da',
      'prodott[oi] (?:fornit|offert|regalat|omaggiat)[oi](?: da)?',
      'contenut[oi] (?:sponsorizzat|pubblicitari)[oi]?',
    ],
    nouns: 'pubblicita',
    markers: 'adv',
  },
  pt: {
    tags: 'recebid(?:o|inh)os',
    phrases: [
      'parcerias? (?:pagas?|remuneradas?|comercia(?:l|is))',
      'em parceria com',
      'conteudo (?:pago|patrocinado|publicitario)',
      'publi(?:post|editorial)',
      'oferecido pel[oa]',
    ],
    nouns: 'publicidade|publi',
  },
  nl: {
    tags: 'samenwerking|reclame',
    phrases: [
      'betaalde? (?:samenwerking|partnerschap|promotie|advertentie|reclame)',
      'in samenwerking met',
      'gesponsord(?:e)?(?: door)?',
      'bevat (?:betaalde )?(?:reclame|advertentie)',
      'mede mogelijk gemaakt door',
      'gekregen van @[a-z0-9_.]+',
    ],
    nouns: 'advertentie',
    markers: 'reclame',
  },
};

/** In an English text "#pub" is a place to drink in, and "#adv" a motorcycle tour. */
export const NOT_IN_ENGLISH: ReadonlySet<string> = new Set(['pub', 'adv']);

/** Up to three words before, in the same clause: what follows is denied. "Unbezahlte Werbung" is not paid for. */
export const DENIED_BEFORE =
  /(?:^|[^\p{L}])(?:not|no|non|never|isn't|isnt|wasn't|wasnt|aren't|unsponsored|pas|jamais|sans|ni|nicht|kein|keine|keiner|keinerlei|ohne|unbezahlte|unbeauftragte|unaufgeforderte|sin|nunca|nao|sem|senza|niet|geen|zonder)(?: [\p{L}']+){0,2} $/u;

/** Right before a hashtag: what stands further off is no word on it ("no better jug #ad"). */
export const DENIED_TAG = /(?:^|[^\p{L}])(?:not|non|pas|nicht|kein|keine|niet|geen)(?: an?)? $/u;

/** Behind: Germans mark what nobody paid for as advertising too, and say so ("Werbung, unbezahlt", "Werbung wegen Verlinkung"). */
export const DENIED_BEHIND =
  /^[^\p{L}]{0,4}(?:(?:wegen|da|durch|weil) )?(?:\p{L}+ )?(?:unbezahlt|unbeauftragt|markennennung|namensnennung|markierung|verlinkung)/u;

/** Right before a noun: it is spoken of, nothing is disclosed. */
export const SPOKEN_OF =
  /(?:^|[^\p{L}])(?:the|an?|that|this|any|some|of|la|une|un|de|des|cette|les|leur|votre|die|der|das|eine|einer|diese|dieser|zur|una|esta|el|uma|da|essa|della|questa|alla|een|deze|l'|d')\s?$/u;
