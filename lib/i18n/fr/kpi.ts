import type { kpi as english } from '../en/kpi';

export const kpi: typeof english = {
  label: {
    engagementRateByFollowers: 'Taux d’engagement',
    engagementRateByViews: 'Taux d’engagement',
    viewsPerPost: 'Vues typiques par post',
    likesPerPost: 'Likes par post',
    commentsPerPost: 'Commentaires par post',
    viewRate: 'Taux de vues',
    commentsPer100Likes: 'Commentaires pour 100 likes',
    estimatedReach: 'Portée estimée par post',
    sponsoredShare: 'Part sponsorisée',
    sponsoredLift: 'Sponsorisé vs organique',
    cadence: 'Posts par semaine',
    daysSinceLastPost: 'Jours depuis le dernier post',
    growth30d: 'Croissance des abonnés',
    lifetimeLikeRate: 'Taux de likes, depuis l’origine',
    lifetimeViewRate: 'Taux de vues, depuis l’origine',
    followingToFollowers: 'Abonnements ÷ abonnés',
  },
  help: {
    engagementRateByFollowers:
      'Combien d’abonnés réagissent à un post : (likes + commentaires) ÷ abonnés pour chaque post, avec les partages sur TikTok ; médiane de l’échantillon.',
    engagementRateByViews:
      'Combien de spectateurs réagissent : (likes + commentaires) ÷ vues pour chaque post, avec les partages sur TikTok ; médiane de l’échantillon.',
    viewsPerPost: 'Ce qu’obtient un post ordinaire : la médiane des vues, pour qu’un post viral ne décide pas de tout.',
    likesPerPost: 'Médiane des likes par post, par format.',
    commentsPerPost: 'Médiane des commentaires par post, par format.',
    viewRate: 'Médiane des vues ÷ abonnés : jusqu’où va un post ordinaire, rapporté à la taille de l’audience.',
    commentsPer100Likes: '100 × commentaires ÷ likes pour chaque post d’au moins 20 likes ; médiane.',
    estimatedReach:
      'Combien de personnes différentes un post touche, d’après les modèles publiés. Toujours une fourchette, jamais un verdict.',
    sponsoredShare:
      'Part des posts qui portent le label de contenu payé du site, parmi ceux dont le label est lisible.',
    sponsoredLift:
      'Taux d’engagement médian des posts qui portent le label du site ÷ celui des posts qui ne le portent pas − 1. Au moins 3 posts de chaque côté.',
    cadence:
      'Posts entre le plus ancien et le plus récent de l’échantillon, par semaine. Les posts épinglés sont écartés.',
    daysSinceLastPost: 'Jours écoulés depuis le post le plus récent.',
    growth30d: 'Évolution des abonnés entre vos propres visites, sur 30 jours au plus.',
    lifetimeLikeRate: 'Tous les likes reçus ÷ vidéos ÷ abonnés. Quelques vidéos virales peuvent l’élever.',
    lifetimeViewRate: 'Toutes les vues ÷ vidéos ÷ abonnés. Quelques vidéos virales peuvent l’élever.',
    followingToFollowers: 'Comptes suivis ÷ abonnés. Une valeur élevée est inhabituelle pour un créateur.',
  },
  basis: {
    followers: 'par abonnés',
    views: 'par vues',
    likes: 'par likes',
    posts: 'par post',
    model: 'modélisé',
    ownSnapshots: 'votre historique',
    lifetime: 'depuis l’origine',
    followersNow: 'par abonnés',
    insight: 'selon le créateur',
  },
};
