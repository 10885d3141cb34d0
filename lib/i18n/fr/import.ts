import type { importing as enImporting } from '../en/import';
import { pluralOf } from '../plural';
import { brief } from './queue';

const plural = pluralOf('fr');
const profiles = (n: number) => plural(n, `${n} profil`, `${n} profils`);
const doImport = (n: number) => plural(n, `Importer ${n} profil`, `Importer ${n} profils`);

/** Words of bringing in a CSV file. */
export const importing: typeof enImporting = {
  open: 'Importer un CSV',
  title: 'Importer un fichier CSV',
  help: 'Un fichier de Creator Gauge ou toute feuille avec une ligne de titres. Il est lu ici et n’est envoyé nulle part.',
  choose: 'Fichier CSV',
  empty: (file) =>
    `${file} n’a aucune ligne sous ses titres. Enregistrez la feuille en CSV et choisissez-la à nouveau.`,
  tooLarge: (file) => `${file} dépasse 50 Mo. Divisez-le et importez les parties.`,
  tooMany: (n, most) => `${profiles(n)}, c’est trop à la fois : importez-en jusqu’à ${most} par fichier.`,
  unreadable: (file, detail) => `${file} n’a pas pu être lu : ${detail}`,
  notText: (file) =>
    `${file} n’est pas un fichier texte : images, PDF et classeurs ne peuvent pas être lus ici. Enregistrez le tableau en CSV et choisissez ce fichier-là.`,
  own: 'Un fichier de Creator Gauge : ses chiffres reviennent tels quels.',
  others: 'Seuls les abonnés sont repris : on ne sait pas comment les autres comptent.',
  columns: 'Ce que sont les colonnes',
  leaveOut: 'laisser de côté',
  fields: {
    url: 'Lien',
    handle: 'Identifiant',
    platform: 'Site',
    name: 'Nom',
    followers: 'Abonnés',
    email: 'E-mail',
    status: 'Statut',
    lists: 'Listes',
    tags: 'Étiquettes',
    note: 'Note',
    quoteAmount: 'Devis, montant',
    quoteCurrency: 'Devis, devise',
    quoteFor: 'Devis, pour quoi',
  },
  site: 'Les identifiants sans lien sont sur',
  noSite: 'indiquez le site',
  currency: 'Les montants sans devise sont en',
  noCurrency: 'indiquez la devise',
  found: (n) => plural(n, `${n} profil trouvé`, `${n} profils trouvés`),
  bad: (n) => plural(n, `${n} ligne ne peut pas être reprise`, `${n} lignes ne peuvent pas être reprises`),
  repeats: (n, rows) =>
    plural(n, `${n} ligne répète un profil (ligne ${rows})`, `${n} lignes répètent un profil (lignes ${rows})`),
  onList: (n) => plural(n, `${n} profil est déjà dans la sélection.`, `${n} profils sont déjà dans la sélection.`),
  changing: (n, names) => plural(n, `${n} change : ${names}`, `${n} changent : ${names}`),
  noneChanges: 'Aucun statut, étiquette, liste, note ni devis ne change.',
  sample: (n) => plural(n, 'Ce qui est gardé du premier profil', `Ce qui est gardé des ${n} premiers`),
  row: (row) => `Ligne ${row}`,
  more: (n) => plural(n, `et ${n} autre`, `et ${n} autres`),
  reasons: {
    ...brief.reasons,
    'no-profile': 'ni identifiant ni lien',
    status: 'pas un statut : Nouveau, Peut-être, Retenu, Refusé, Contacté ou Réservé',
    amount: 'pas un montant',
    currency: 'pas un code de devise comme EUR',
    'no-currency': 'un montant sans devise : choisissez-la ci-dessus',
    followers: 'pas un nombre d’abonnés',
  },
  rule: 'Ce que dit le fichier remplace statut, note et devis ; étiquettes et listes s’ajoutent. Les profils que vous avez lus gardent vos propres chiffres.',
  import: doImport,
  importWithout: (n, bad) => `${doImport(n)}, laisser ${bad} de côté`,
  cancel: 'Annuler',
  done: (n, file) => plural(n, `${n} profil importé de ${file}.`, `${n} profils importés de ${file}.`),
  fromFile: (file, date) => `De ${file}, importé le ${date} : pas encore lu ici.`,
  openIt: 'Ouvrir le profil pour le lire',
};
