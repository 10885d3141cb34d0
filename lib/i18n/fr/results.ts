import type { results as enResults } from '../en/results';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');
const rows = (n: number) => plural(n, `${n} ligne`, `${n} lignes`);

/** Words of bringing in what a shop or analytics counted. */
export const results: typeof enResults = {
  open: 'Importer des résultats',
  title: 'Importer des résultats d’un fichier CSV',
  help: 'Commandes de votre boutique ou rapport de votre outil d’analyse. Le fichier est lu ici et n’est envoyé nulle part.',
  choose: 'Fichier CSV',
  cancel: 'Annuler',
  empty: (file) => `${file} n’a aucune ligne sous ses titres. Enregistrez l’export en CSV et choisissez-le à nouveau.`,
  tooLarge: (file) => `${file} dépasse 50 Mo. Exportez une période plus courte.`,
  tooMany: (n, most) => `${n} chiffres, c’est trop à la fois (${most} au plus) : exportez une période plus courte.`,
  unreadable: (file, detail) => `${file} n’a pas pu être lu : ${detail}`,
  notText: (file) =>
    `${file} n’est pas un fichier texte : images, PDF et classeurs ne peuvent pas être lus ici. Enregistrez le tableau en CSV et choisissez ce fichier-là.`,
  origin: 'Le fichier vient',
  origins: {
    shop: 'd’une boutique (commandes)',
    analytics: 'd’un outil d’analyse (visites)',
  },
  columns: 'Ce que dit chaque colonne',
  privacy: 'Les autres colonnes, comme les noms et adresses des clients, ne sont ni lues ni gardées.',
  fields: {
    code: 'Code promo',
    content: 'Contenu du lien (utm_content)',
    handle: 'Identifiant du créateur',
    date: 'Date',
    clicks: 'Clics ou sessions',
    conversions: 'Conversions, en nombre',
    revenue: 'Chiffre d’affaires',
    refunded: 'Montant remboursé',
    currency: 'Devise',
    order: 'Numéro de commande',
    cancelled: 'Annulée',
  },
  noColumn: 'aucune colonne',
  column: (n) => `Colonne ${n}`,
  missing: {
    who: 'Choisissez la colonne qui indique le créateur : le code promo, le contenu du lien ou l’identifiant.',
    figure: 'Choisissez une colonne qui compte : clics, conversions, chiffre d’affaires ou numéro de commande.',
  },
  currency: 'Les montants sans devise sont en',
  noCurrency: 'indiquez la devise',
  dayOrder: 'Les dates comme 03/04/2026 ont',
  noDayOrder: 'indiquez ce qui vient d’abord',
  orders: { dmy: 'le jour d’abord : 31/12/2026', mdy: 'le mois d’abord : 12/31/2026' },
  rows,
  ofOrders: (n) => plural(n, `${n} commande`, `${n} commandes`),
  found: (what) => `${what} de cette campagne`,
  bad: (n) => plural(n, `${n} ligne ne peut pas être reprise`, `${n} lignes ne peuvent pas être reprises`),
  noCode: 'Aucun placement n’a encore de code promo : saisissez les codes dans le plan, puis réimportez.',
  perPlacement: 'Ce que reçoit chaque placement',
  clicks: (n, text) => plural(n, `${text} clic`, `${text} clics`),
  conversions: (n, text) => plural(n, `${text} conversion`, `${text} conversions`),
  days: (n) => plural(n, `sur ${n} jour`, `sur ${n} jours`),
  outside: (n) =>
    plural(
      n,
      `${n} est hors des dates de la campagne ; elle compte aussi.`,
      `${n} sont hors des dates de la campagne ; elles comptent aussi.`,
    ),
  noRate: (from, to) =>
    `Les montants en ${from} ne comptent dans aucune somme tant que vous n’avez pas saisi ce que vaut 1 ${from} en ${to}, sous « Plan ».`,
  replaces: (n) =>
    plural(
      n,
      'Un fichier antérieur disait autre chose d’un jour ; celui-ci le remplace :',
      `Un fichier antérieur disait autre chose de ${n} jours ; celui-ci les remplace :`,
    ),
  cancelled: (n) => plural(n, `${n} a été annulée, laissée de côté.`, `${n} ont été annulées, laissées de côté.`),
  repeats: (n) =>
    plural(
      n,
      `${n} ligne de plus d’une même commande ne compte pas à nouveau.`,
      `${n} lignes de plus de mêmes commandes ne comptent pas à nouveau.`,
    ),
  silent: (names) => `Aucune ligne dans le fichier : ${names}`,
  unmatched: (names) => `D’aucun placement, laissés de côté : ${names}`,
  unmatchedOne: (name, n) => `${name} (${rows(n)})`,
  unnamed: (n) =>
    plural(
      n,
      `${n} ligne ne nomme aucun créateur, laissée de côté.`,
      `${n} lignes ne nomment aucun créateur, laissées de côté.`,
    ),
  row: (row, column) => `Ligne ${row}, ${column}`,
  more: (n) => plural(n, `et ${n} autre`, `et ${n} autres`),
  problems: {
    ambiguous: 'plusieurs placements l’ont : donnez à chacun le sien',
    blank: 'vide : écrivez 0 s’il n’y en a pas eu, ou laissez la colonne de côté',
    number: 'pas un nombre',
    'number-ambiguous': 'peut se lire comme deux nombres : écrivez-le sans le signe, ou avec deux décimales',
    negative: 'sous zéro : un remboursement n’est pas une conversion',
    date: 'pas une date',
    'date-ambiguous': 'jour ou mois d’abord ? Indiquez-le ci-dessus',
    currency: 'pas un code de devise comme EUR, ou autre que le signe du montant',
    'no-currency': 'un montant sans devise : choisissez-la ci-dessus',
    order: 'les lignes de cette commande diffèrent',
    currencies: 'un chiffre d’affaires en deux devises le même jour pour un placement',
  },
  rule: 'Le même jour importé à nouveau remplace le premier. Le chiffre d’affaires est celui de sa colonne : le Total de Shopify comprend taxes et livraison. Ce que dit une colonne de remboursements en est retiré, jusqu’à 0 ; une commande remboursée compte toujours comme conversion. Les commandes annulées ne comptent pas : un jour où toutes l’ont été a 0.',
  import: (what) => `Importer ${what}`,
  importWithout: (what, bad) => `Importer ${what}, laisser ${bad} de côté`,
  done: (file) => `Résultats importés de ${file}.`,
};
