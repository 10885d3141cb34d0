import type { share as english } from '../en/share';

/** Textes de ce qui se transmet : le résumé d’un profil, une comparaison en image. */
export const share: typeof english = {
  group: 'Copier le résumé',
  asText: 'en texte',
  asImage: 'en image',
  copyText: 'Copier le résumé en texte',
  copyImage: 'Copier le résumé en image',
  copyCompared: 'Copier en image',
  copiedText: 'Copié en texte.',
  copiedImage: 'Copié en image.',
  savedInstead: (file) => `Le navigateur ne permet pas de copier une image ici ; elle est enregistrée : ${file}.`,
  failed: (detail) => `Rien n’a été copié. Cliquez sur cette page et réessayez. Le navigateur indique : ${detail}`,

  line: (label, value) => `${label}\u00a0: ${value}`,
  precision: { exact: 'nombre exact', rounded: 'arrondi par le site', estimated: 'estimation' },
  noFollowers: (followers, why) => `Nombre d’${followers} inconnu : ${why}`,
  notKnown: 'Ce qui n’est pas connu, et pourquoi',
  amongRead: 'parmi les profils lus à cette taille',
  ownRange: (range, n) => `norme ${range}, sur ${n} profils lus à cette taille`,
  read: (date, time, sources) => `Lu le ${date} à ${time} dans ${sources}.`,
  readShort: (date, time) => `lu le ${date}, ${time}`,
  byHand: 'des chiffres saisis à la main',
  fromFile: (date) => `Chiffres tirés d’un fichier importé le ${date}.`,
  posts: (from, to) => `Posts du ${from} au ${to}.`,
  ranges: {
    median90: 'intervalle à 90 % de la médiane',
    sampleRange: 'pour 3 à 5 posts, leur étendue',
    rounding: 'pour des nombres arrondis, ce que l’arrondi permet',
    modelSpan: 'pour une estimation, l’écart entre les modèles',
  },
  noNorm: 'Chiffres sans comparaison : aucune ne leur convient.',
  rangeIs: (kinds) => `Fourchette d’un chiffre : ${kinds}.`,
  made: (date) => `Fiche établie le ${date}.`,
  compareTitle: (n) => (n < 2 ? `${n} créateur` : `${n} créateurs comparés`),
  compareSubtitle: 'Chacun face aux chiffres publiés ou aux profils lus à sa taille',
  publishedBy: (kpi, publishers) => `${kpi}, publié : ${publishers}.`,
};
