/** The columns of a sheet with own benchmarks, as the template names them. */
export const OWN_COLUMNS = [
  'site',
  'kpi',
  'tier',
  'followers_min',
  'followers_max',
  'format',
  'value',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'source',
  'year',
  'n',
  'note',
] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Heads that people's own sheets may have instead, in English and French. */
const ALSO: readonly [OwnColumn, RegExp][] = [
  ['site', /^(?:platform|network|plateforme|réseau)$/],
  ['kpi', /^(?:metric|measure|indicateur|métrique)$/],
  ['tier', /^(?:size|palier|taille)$/],
  ['followers_min', /^(?:min|min followers|followers min|abonnés min|abonnés_min)$/],
  ['followers_max', /^(?:max|max followers|followers max|abonnés max|abonnés_max)$/],
  ['value', /^(?:valeur|benchmark|average|mean|moyenne)$/],
  ['p50', /^(?:median|médiane)$/],
  ['source', /^(?:publisher|origine)$/],
  ['year', /^(?:année)$/],
  ['n', /^(?:sample|sample size|échantillon)$/],
  ['note', /^(?:notes|remarks|remarque|remarques)$/],
];

/** Which column each head is; null: it is left out. The first of several with the same meaning is taken. */
export function columnsOf(heads: readonly string[]): (OwnColumn | null)[] {
  const taken = new Set<OwnColumn>();
  return heads.map((head) => {
    const name = head.trim().toLocaleLowerCase();
    const found =
      OWN_COLUMNS.find((column) => column === name) ?? ALSO.find(([, words]) => words.test(name))?.[0] ?? null;
    if (!found || taken.has(found)) return null;
    taken.add(found);
    return found;
  });
}

/** Columns without which no row can be taken. */
export const NEEDED: readonly OwnColumn[] = ['site', 'kpi', 'source'];
