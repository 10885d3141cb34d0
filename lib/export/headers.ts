type Header = { en: string; fr: string; isNumber?: true };

const text = (en: string, fr: string): Header => ({ en, fr });
const number = (en: string, fr: string): Header => ({ en, fr, isNumber: true });

/** Header of every exported column, in both languages; none holds a delimiter. Rates are in percent, as their header says. */
export const HEADERS = {
  platform: text('Platform', 'Plateforme'),
  handle: text('Handle', 'Identifiant'),
  name: text('Name', 'Nom'),
  url: text('Link', 'Lien'),
  followers: number('Followers', 'Abonnés'),
  followersLow: number('Followers low', 'Abonnés min.'),
  followersHigh: number('Followers high', 'Abonnés max.'),
  tier: text('Tier', 'Palier'),
  engagementRate: number('Engagement rate (%)', 'Taux d’engagement (%)'),
  engagementRateRange: text('Engagement rate interval (%)', 'Intervalle du taux d’engagement (%)'),
  engagementRatePosts: number('Engagement rate posts (n)', 'Taux d’engagement posts (n)'),
  engagementRateBasis: text('Engagement rate by', 'Taux d’engagement par'),
  typicalViews: number('Typical views per post', 'Vues typiques par post'),
  typicalViewsRange: text('Typical views interval', 'Intervalle des vues typiques'),
  typicalViewsOf: text('Typical views of', 'Vues typiques sur'),
  viewRate: number('View rate (%)', 'Taux de vues (%)'),
  viewRateRange: text('View rate interval (%)', 'Intervalle du taux de vues (%)'),
  estimatedReachLow: number('Estimated reach per post from', 'Portée estimée par post de'),
  estimatedReachHigh: number('Estimated reach per post to', 'Portée estimée par post à'),
  sponsoredShare: number('Sponsored share (%)', 'Part sponsorisée (%)'),
  sponsoredSharePosts: number('Sponsored share posts (n)', 'Part sponsorisée posts (n)'),
  email: text('Bio e-mail', 'E-mail de la bio'),
  links: text('Links', 'Liens'),
  category: text('Category', 'Catégorie'),
  status: text('Status', 'Statut'),
  readAt: text('Read on', 'Lu le'),
  kpi: text('KPI', 'KPI'),
  format: text('Format', 'Format'),
  unit: text('Unit', 'Unité'),
  value: number('Value', 'Valeur'),
  low: number('Low', 'Min.'),
  high: number('High', 'Max.'),
  posts: number('Posts (n)', 'Posts (n)'),
  postsOf: number('Posts in window', 'Posts dans la fenêtre'),
  basis: text('Basis', 'Base'),
  interval: text('Interval', 'Intervalle'),
  windowFrom: text('Window from', 'Fenêtre du'),
  windowTo: text('Window to', 'Fenêtre au'),
  countsReadFrom: text('Counts read from', 'Compteurs lus du'),
  countsReadTo: text('Counts read to', 'Compteurs lus au'),
  confidence: text('Confidence', 'Fiabilité'),
  sources: text('Read from', 'Lu dans'),
  reason: text('Why unknown', 'Pourquoi inconnu'),
  referenceLevel: text('Benchmark level', 'Niveau de référence'),
  referenceSource: text('Benchmark source', 'Source de la référence'),
  referenceYear: text('Benchmark year', 'Année de la référence'),
  referencePopulation: text('Benchmark population', 'Population de la référence'),
  typicalLow: number('Typical from', 'Norme de'),
  typicalHigh: number('Typical to', 'Norme à'),
  referenceFigures: text('Published figures', 'Chiffres publiés'),
  verdict: text('Verdict', 'Verdict'),
  captionsRead: number('Captions read (n)', 'Légendes lues (n)'),
  likelySponsored: number('Likely sponsored posts (n)', 'Posts probablement sponsorisés (n)'),
  undisclosed: number('Undisclosed? posts (n)', 'Posts non déclarés ? (n)'),
  paidPartners: text('Paid partners named', 'Partenaires payants cités'),
  mentioned: text('Accounts mentioned', 'Comptes cités'),
  addedAt: text('Added on', 'Ajouté le'),
  lists: text('Lists', 'Listes'),
  tags: text('Tags', 'Étiquettes'),
  note: text('Note', 'Note'),
  quoteAmount: number('Quote', 'Devis'),
  quoteCurrency: text('Quote currency', 'Devise du devis'),
  quoteFor: text('Quote for', 'Devis pour'),
} as const satisfies Record<string, Header>;

export type ColumnKey = keyof typeof HEADERS;

const BY_HEADER = new Map<string, { key: string; isNumber: boolean }>();
for (const [key, header] of Object.entries<Header>(HEADERS)) {
  for (const label of [header.en, header.fr]) BY_HEADER.set(label, { key, isNumber: header.isNumber === true });
}

/** The column that a header names, in either language; any other header is a column of text by its own name. */
export function columnOf(header: string): { key: string; isNumber: boolean } {
  return BY_HEADER.get(header) ?? { key: header, isNumber: false };
}
