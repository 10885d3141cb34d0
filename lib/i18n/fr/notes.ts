import type { notes as enNotes, shortlist as enShortlist } from '../en/notes';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');
const creators = (n: number, one: string, other: string) =>
  plural(n, `${n} créateur ${one}`, `${n} créateurs ${other}`);

/** Words of what the user writes of a profile. */
export const notes: typeof enNotes = {
  title: 'Vos notes',
  help: 'Sur cet appareil seulement. Elles figurent dans le fichier CSV.',
  tags: 'Étiquettes',
  lists: 'Listes',
  add: { tags: 'Ajouter une étiquette', lists: 'Ajouter à une liste' },
  remove: { tags: (label) => `Retirer l’étiquette ${label}`, lists: (label) => `Retirer de la liste ${label}` },
  note: 'Note',
  quote: 'Devis',
  amount: 'Montant',
  currency: 'Devise',
  deliverable: 'Pour',
  deliverableExample: '1 reel et 2 stories',
  badAmount: 'Écrivez le montant en chiffres, par exemple 1 200 ou 1200,50.',
  quoted: (amount, deliverable) => (deliverable ? `${amount} pour ${deliverable}` : amount),
};

/** Words of the list of kept profiles. */
export const shortlist: typeof enShortlist = {
  title: 'Sélection',
  count: (n) => plural(n, `${n} créateur`, `${n} créateurs`),
  empty: 'Votre sélection est vide',
  emptyBody:
    'Cliquez sur « Retenir » sur un profil, ou tapez S dans sa carte. Ce que vous décidez est listé ici ; « Importer un CSV » reprend une liste à vous.',
  noMatch: 'Aucun créateur de votre sélection ne correspond à ces filtres.',
  clear: 'Tout afficher',
  working: 'Calcul des chiffres',
  find: 'Chercher un nom, une étiquette, une note',
  all: 'Tous',
  anySite: 'Tous les sites',
  anyTag: 'Toutes les étiquettes',
  anyList: 'Toutes les listes',
  site: 'Site',
  tag: 'Étiquette',
  list: 'Liste',
  creator: 'Créateur',
  followers: 'Abonnés',
  engagement: 'Engagement',
  views: 'Vues par post',
  reach: 'Portée par post',
  growth: 'Croissance',
  status: 'Statut',
  added: 'Ajouté',
  tags: 'Étiquettes, listes',
  note: 'Note, devis',
  addNote: (name) => `Ajouter une note sur ${name}`,
  sortBy: (what) => `Trier par : ${what}`,
  sortHelp:
    'L’engagement est trié selon sa place dans la plage typique de chaque taille, car les bases diffèrent ; les taux sans plage viennent après.',
  asOf: 'Chiffres à la dernière lecture de chaque profil.',
  select: (name) => `Sélectionner ${name}`,
  selectAll: 'Sélectionner tout ce qui est affiché',
  selected: (n) => plural(n, `${n} sélectionné`, `${n} sélectionnés`),
  selectNone: 'Tout désélectionner',
  setStatus: 'Donner un statut',
  addTag: 'Ajouter une étiquette',
  addList: 'Ajouter à une liste',
  removeTag: 'Retirer une étiquette',
  removeList: 'Retirer d’une liste',
  apply: 'Appliquer',
  compare: 'Comparer',
  compareTooMany: 'Quatre profils au plus tiennent côte à côte.',
  removeMany: 'Retirer',
  remove: (name) => `Retirer ${name} de la sélection`,
  removed: (name) => `${name} retiré.`,
  removedMany: (n) => creators(n, 'retiré.', 'retirés.'),
  statusSet: (n, status) => creators(n, `passe à « ${status} ».`, `passent à « ${status} ».`),
  labelled: (n, label) => creators(n, `a maintenant « ${label} ».`, `ont maintenant « ${label} ».`),
  unlabelled: (n, label) => creators(n, `n’a plus « ${label} ».`, `n’ont plus « ${label} ».`),
  nothingChanged: 'Rien à changer.',
  undone: 'Annulé.',
  undo: 'Annuler',
  open: 'Ouvrir la sélection',
};
