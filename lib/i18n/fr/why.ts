import type { why as en } from '../en/why';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');

/** Words of "Why this number" on our own pages, beyond those that the card has too. */
export const why: typeof en = {
  posts: 'Posts comptés',
  dots: 'un point par post, le trait est le chiffre',
  leftOutPosts: 'Posts écartés',
  post: (date) => (date ? `Post du ${date}` : 'Post sans date'),
  opens: (site) => `Un post s’ouvre sur ${site} dans un nouvel onglet, ce que le site compte comme une visite.`,
  showAll: (n) => `Afficher les ${n}`,
  correct: 'Corriger',
  correctPost: (post) => `Corriger ou écarter : ${post}`,
  leaveOut: 'Écarter ce post',
  countAgain: 'Le compter à nouveau',
  countAgainPost: (post) => `Le compter à nouveau : ${post}`,
  counts: { views: 'Vues', likes: 'Likes', comments: 'Commentaires', shares: 'Partages', saves: 'Enregistrements' },
  followers: 'Abonnés',
  correctFollowers: 'Corriger les abonnés',
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  gone: 'Ce chiffre n’existe plus.',
  bad: 'Écrivez un nombre entier en chiffres, par exemple 12 500.',
  byYou: 'par vous',
  byYouRead: (read) => `par vous (lu : ${read})`,
  takeBack: 'Rétablir',
  takeBackOf: (what) => `Rétablir : ${what}`,
  spread: 'Dispersion des posts',
  middle: (range) => `moitié centrale ${range}`,
  basis: 'Compté par',
  insight: {
    reach: 'Portée selon les statistiques du créateur',
    reachHelp:
      'Comptes touchés par post, tels que les statistiques du créateur les montrent. Elle remplace l’estimation.',
    retention: 'Rétention selon les statistiques du créateur, %',
    retentionHelp:
      'Part moyenne visionnée, telle que les statistiques du créateur la montrent. Elle remplace l’indice.',
    badRetention: 'Écrivez un pourcentage de 0 à 100, par exemple 41 ou 41,5.',
  },
  sample: {
    title: 'L’échantillon',
    size: 'Derniers posts comptés',
    sizeHelp: 'De 6 à 50. Vaut pour tous les profils.',
    age: 'Âge minimal, en heures',
    ageHelp: 'Les posts plus récents gagnent encore des likes et des vues. Vaut pour tous les profils.',
  },
  calibration: {
    title: 'La fiabilité de ces intervalles',
    held: (times, runs, posts, rounded) =>
      `Sur ${runs} échantillons simulés de ${posts} posts aux compteurs ${rounded ? 'arrondis' : 'exacts'}, l’intervalle contenait la vraie valeur ${times} fois sur 100.`,
    width: (share) => `Sa largeur était typiquement de ${share} de la valeur.`,
  },
  comments: {
    direction: (low, high) =>
      `De ${low} à ${high} points : ce que le hasard laisse ouvert à 90 %, et 20 points pour l’erreur mesurée de la méthode.`,
    share: (range) => `${range}, intervalle à 90 % d’une part`,
  },
  others: {
    title: 'Comme d’autres le comptent',
    help: 'Les mêmes posts selon les formules que d’autres outils publient. Chaque outil choisit ses posts : son propre chiffre peut différer.',
    posts: (n) => plural(n, '1 post', `${n} posts`),
    none: 'pas assez de compteurs',
    seen: (when) => `vu en ${when}`,
    source: (tool) => `La page d’aide de ${tool}, dans un nouvel onglet`,
    formula: {
      'hypeauditor-instagram': 'moyenne des likes + commentaires des 12 derniers posts, ÷ abonnés',
      'hypeauditor-tiktok':
        'tous les likes + commentaires + partages ÷ toutes les vues des 30 dernières vidéos ; il ne dit pas s’il fait la moyenne par vidéo',
      'modash-instagram': 'médiane des likes ÷ abonnés, sur 2 mois environ ; les commentaires ne comptent pas',
      'modash-video': 'moyenne des likes ÷ moyenne des vues ; les commentaires ne comptent pas',
      'upfluence-instagram': 'moyenne des likes + moyenne des commentaires, ÷ abonnés, sur les 90 derniers jours',
    },
  },
  references: {
    title: 'Les sources',
    levels: {
      firm: 'Décide',
      indicative: 'Chiffres publiés, sans verdict',
      own: 'Profils que vous avez lus',
      imported: 'Vos propres chiffres',
      none: 'Rien de publié',
    },
    quality: (quality) => `qualité ${quality}`,
  },
};
