import type { welcome as en } from '../en/welcome';

export const welcome: typeof en = {
  label: 'Présentation',
  step: (n, of) => `${n} sur ${of}`,
  back: 'Retour',
  next: 'Suivant',
  skip: 'Passer',
  figures: {
    title: 'Les chiffres là où vous naviguez',
    body: 'Ouvrez un profil sur Instagram, TikTok ou YouTube. Une carte affiche à côté le taux d’engagement, la portée estimée et d’autres chiffres, calculés à partir de ce que la page a chargé.',
    example: 'Un exemple',
    sample: 'médiane de 12 posts',
    parts: ['ce que c’est', 'à quel point c’est sûr', 'sur quoi c’est compté', 'à quoi c’est comparé'],
  },
  promises: {
    title: 'Trois promesses',
    passive: {
      title: 'L’extension ne fait que lire',
      body: 'Creator Gauge n’envoie rien et ne demande rien aux sites : elle lit ce que votre navigateur a chargé de toute façon.',
    },
    local: {
      title: 'Tout reste ici',
      body: 'Lectures, notes et décisions sont enregistrées dans ce seul navigateur. Ni compte ni serveur ; vous pouvez faire une sauvegarde et tout effacer.',
    },
    honest: {
      title: 'Aucun chiffre sans ses bases',
      body: 'Chaque chiffre dit d’où il vient, sur combien de posts, avec quelle précision et de quand. Ce qui est inconnu est dit inconnu, avec la raison.',
    },
  },
  start: {
    title: 'D’un brief à une sélection',
    steps: [
      'Collez un brief : identifiants, liens ou colonne d’un CSV deviennent une file.',
      'Ouvrez les profils l’un après l’autre et décidez d’une touche : S retenir, M peut-être, X refuser.',
      'Comparez-en jusqu’à quatre côte à côte, puis exportez la sélection.',
    ],
    pin: 'Épinglez Creator Gauge dans la barre du navigateur : son bouton affiche le profil de l’onglet.',
    brief: 'Coller un brief',
    desk: 'Ouvrir le bureau',
  },
  again: 'Revoir la présentation',
};
