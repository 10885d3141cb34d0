import { columnOf } from '@/lib/export/headers';

/** What a column of anybody's file may be taken for. */
export const IMPORT_FIELDS = [
  'url',
  'handle',
  'platform',
  'name',
  'followers',
  'email',
  'status',
  'lists',
  'tags',
  'note',
  'quoteAmount',
  'quoteCurrency',
  'quoteFor',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which field each column is taken for, by the column's place; null: it is left out. */
export type Mapping = (ImportField | null)[];

/** Heads that other tools and people's own sheets have, in English and French; the first that fits is taken. */
const HEADS: readonly [ImportField, RegExp][] = [
  ['url', /\b(?:url|link|lien|profile link|profil)\b|https?/i],
  ['quoteCurrency', /\b(?:currency|devise)\b/i],
  ['quoteAmount', /\b(?:quote|fee|rate card|price|cost|budget|devis|tarif|prix|coût)\b/i],
  ['handle', /\b(?:handle|user ?name|account|pseudo|identifiant|compte|@)\b/i],
  ['platform', /\b(?:platform|site|network|channel type|plateforme|réseau)\b/i],
  ['followers', /\b(?:followers|subscribers|audience size|abonnés)\b/i],
  ['email', /e-?mail|courriel/i],
  ['status', /\b(?:status|stage|statut|étape)\b/i],
  ['lists', /\b(?:lists?|campaigns?|listes?|campagnes?)\b/i],
  ['tags', /\b(?:tags?|labels?|categor(?:y|ies)|niche|étiquettes?|catégories?|thème)\b/i],
  ['note', /\b(?:notes?|comments?|remarks?|remarques?|commentaires?)\b/i],
  ['name', /\b(?:name|creator|influencer|nom|créateur|créatrice|influenceur|influenceuse)\b/i],
];

/** A first guess at which column is what; each field is taken once. The user may put it right. */
export function guessMapping(headers: readonly string[]): Mapping {
  const own = headers.map((header) => IMPORT_FIELDS.find((field) => field === columnOf(header).key) ?? null);
  const taken = new Set<ImportField>();
  const take = (field: ImportField | null | undefined): ImportField | null => {
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  // A column that is named as ours are goes before one that only sounds like it.
  const named = own.map(take);
  if (isOwnFile(headers)) return named;
  const likely = (header: string) => HEADS.find(([field, head]) => !taken.has(field) && head.test(header))?.[0];
  return named.map((field, index) => field ?? take(likely(headers[index] ?? '')));
}

/** Whether a file is one of ours: it names our KPI columns or those of the overview. */
export const isOwnFile = (headers: readonly string[]): boolean => {
  const keys = new Set(headers.map((header) => columnOf(header).key));
  return keys.has('url') && (keys.has('kpi') || keys.has('engagementRateBasis') || keys.has('typicalViewsOf'));
};
