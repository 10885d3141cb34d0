import type { ResultOrigin } from '@/lib/model/campaign';

/** What a column of a shop's or an analytics tool's file may be taken for. */
export const RESULT_FIELDS = [
  'code', // discount code
  'content', // utm_content of the link that was followed
  'handle', // of the creator
  'date',
  'clicks', // or sessions, visits
  'conversions', // a number of orders, purchases, key events
  'revenue',
  'refunded', // of the revenue, an amount
  'currency',
  'order', // an order's id: then each order is one conversion
  'cancelled', // says something where an order was cancelled
] as const;
export type ResultField = (typeof RESULT_FIELDS)[number];

/** Which field each column is taken for, by the column's place; null: it is left out, and never looked at. */
export type ResultMapping = (ResultField | null)[];

/** Columns that tell whose a row is, in the order in which they are asked. */
export const WHO_FIELDS = ['code', 'content', 'handle'] as const;
export type WhoField = (typeof WHO_FIELDS)[number];

/**
 * Heads in English and French, lower-case; of a field the first that a column fits is taken. They are those of Shopify's
 * orders export, of WooCommerce (orders, coupons and its export plugins), of Google Analytics 4, and of people's own sheets.
 */
const HEADS: readonly [ResultField, RegExp][] = [
  ['code', /^(?:discount|coupon|promo(?:tion)?|voucher)[ _-]?codes?(?: used)?$/],
  ['code', /^(?:coupons?(?:\(s\))?|order coupon|bon de réduction de la commande)$/],
  ['code', /^codes?(?: (?:promo|de réduction|de remise|promotionnels?))?$|^codes? promo\(s\)$/],
  ['code', /^discount name$|^nom de la (?:réduction|remise)$/],
  ['content', /^utm[ _-]?content$|ad content$|^contenu .*annonce.*$/],
  ['content', /^(?:ad )?content$|^contenu$/],
  ['handle', /^(?:@|handle|user ?name|creator(?: handle)?|influencer|influenceur|influenceuse)$/],
  ['handle', /^(?:créateur|créatrice|pseudo|identifiant|compte)$/],
  ['order', /^order ?(?:#|id|no\.?|number|name)$|^transaction id$|^id de (?:la )?transaction$/],
  ['order', /^(?:order|commande)$|^(?:id|numéro|n[°º]) ?(?:de (?:la )?)?commande$|^commande n[°º]$/],
  ['date', /^created at$|^order date$|^date de (?:la )?commande$|^créée? le$/],
  ['date', /^date(?: created)?$|^(?:day|jour)$|^date \+/],
  ['date', /^paid at$|^payée? le$/],
  ['clicks', /^(?:online store )?sessions$|^(?:link |total )?clicks$|^clics(?: sur le lien)?$|^visits$|^visites$/],
  ['conversions', /^(?:e-?commerce )?purchases$|^achats(?: e-?commerce)?$|^transactions$/],
  ['conversions', /^(?:total )?orders$|^(?:nombre de )?commandes$|^ventes \(nombre\)$/],
  ['conversions', /^key events$|^événements clés$|^conversions?$/],
  ['revenue', /^purchase revenue$|^revenus? (?:des achats|d'achat)$|^order total(?: amount)?$|^total de la commande$/],
  ['revenue', /^total(?: revenue)?$|^revenue$|^revenus?(?: totaux| total)?$|^chiffre d'affaires$|^ca$/],
  ['revenue', /^(?:total|net|gross) sales$|^ventes (?:totales|nettes|brutes)$|^montant(?: total)?$|^total ttc$/],
  ['revenue', /^n\. revenue$|^amount$|^subtotal$|^sous-total$/],
  ['refunded', /^(?:total |order )?refund(?:ed)? amount$|^total refunded$|^montant remboursé$|^total remboursé$/],
  ['cancelled', /^cancell?ed(?: at| on)?$|^annulée? le$/],
  ['currency', /^(?:order )?currency(?: code)?$|^(?:code )?devise$|^monnaie$/],
];

/** A head without what it says of the currency: "Total (EUR)" is "total". */
const bareHead = (head: string): string =>
  head
    .replace(/\s*[([](?:[A-Z]{3}|\p{Sc})[)\]]\s*$/u, '')
    .trim()
    .toLocaleLowerCase()
    .replaceAll('’', "'");

/** A first guess at which column is what; each field is taken once. The user may put it right. */
export function guessResultMapping(headers: readonly string[]): ResultMapping {
  const heads = headers.map(bareHead);
  const mapping: ResultMapping = heads.map(() => null);
  const take = (field: ResultField, fits: (head: string) => boolean) => {
    const at = heads.findIndex((head, index) => mapping[index] === null && fits(head));
    if (at >= 0 && !mapping.includes(field)) mapping[at] = field;
  };
  // In Shopify's orders "Name" is the order's; anywhere else it may be a person's.
  if (heads.some((head) => head.startsWith('lineitem '))) take('order', (head) => head === 'name');
  for (const [field, words] of HEADS) take(field, (head) => words.test(head));
  // Orders that are counted one by one need no column that counts them.
  return mapping.includes('order') ? mapping.map((field) => (field === 'conversions' ? null : field)) : mapping;
}

/** A first guess at where a file comes from: what counts visits, or knows the link's content, is analytics. */
export function guessOrigin(headers: readonly string[]): ResultOrigin {
  const mapping = guessResultMapping(headers);
  return mapping.includes('content') || mapping.includes('clicks') ? 'analytics' : 'shop';
}
