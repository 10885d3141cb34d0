import type { pageKpi as english } from '../en/page-kpi';

export const pageKpi: typeof english = {
  label: {
    engagementRateByReach: 'Taux d’engagement',
    engagementRateFull: 'Taux d’engagement avec enregistrements',
    likeRate: 'Taux de likes',
    commentRate: 'Taux de commentaires',
    shareRate: 'Taux de partages',
    saveRate: 'Taux d’enregistrements',
    estimatedImpressions: 'Impressions estimées par post',
    likesSpread: 'Dispersion des likes',
    viewStability: 'Stabilité des vues',
    outlierShare: 'Posts hors norme',
    retentionProxy: 'Indice de rétention',
  },
  help: {
    engagementRateByReach:
      'Combien de personnes touchées réagissent : (likes + commentaires) ÷ portée estimée de chaque post, avec les partages sur TikTok ; médiane de l’échantillon. Une estimation, comme la portée, sauf si vous avez saisi celle du créateur.',
    engagementRateFull:
      'Toutes les interactions publiques : (likes + commentaires + partages + enregistrements) ÷ vues de chaque post qui a les quatre ; médiane de l’échantillon.',
    likeRate:
      'Likes ÷ vues de chaque post ; pour les images et carrousels, qui n’ont pas de vues, likes ÷ abonnés. Médiane du format.',
    commentRate:
      'Commentaires ÷ vues de chaque post ; pour les images et carrousels, qui n’ont pas de vues, commentaires ÷ abonnés. Médiane du format.',
    shareRate:
      'Partages ÷ vues de chaque post ; pour les images et carrousels, qui n’ont pas de vues, partages ÷ abonnés. Médiane du format.',
    saveRate:
      'Enregistrements ÷ vues de chaque post ; pour les images et carrousels, qui n’ont pas de vues, enregistrements ÷ abonnés. Médiane du format.',
    estimatedImpressions:
      'Combien de fois un post est affiché, la même personne comptant à chaque fois. Vidéos : les vues. Images et carrousels : ce que donne chaque modèle publié d’impressions, en fourchette ; jamais moins que la portée.',
    likesSpread:
      'L’écart de likes dans la moitié centrale des posts : (quartile supérieur − quartile inférieur) ÷ médiane. 0,5 : une demi-médiane. Sous 0,1, les posts se ressemblent plus que d’habitude.',
    viewStability:
      'L’écart de vues dans la moitié centrale des posts : (quartile supérieur − quartile inférieur) ÷ médiane. Plus c’est bas, plus c’est régulier.',
    outlierShare:
      'Part des posts au-dessus de trois fois la médiane : en vues ; pour les images et carrousels, en likes. Ils élèvent une moyenne, pas une médiane.',
    retentionProxy:
      'Part des posts qui dépassent la moitié de la médiane des vues : les spectateurs reviennent-ils, vu de l’extérieur. À côté, l’évolution des vues du post le plus ancien au plus récent (pente médiane de toutes les paires de posts). Le chiffre du créateur que vous saisissez prend sa place.',
  },
  limits: {
    engagementRateByReach: 'Qui les posts touchent vraiment : seules les statistiques du créateur le disent.',
    engagementRateFull:
      'La comparaison avec d’autres sites : aucun ne montre les partages et enregistrements de chaque post.',
    likeRate: 'Si les likes viennent des abonnés ou d’inconnus.',
    commentRate: 'Ce que disent les commentaires, et combien sont des réponses du créateur.',
    shareRate: 'Où un post a été partagé, et ce qui en a été dit.',
    saveRate: 'Sur Instagram, rien : les enregistrements figurent dans les statistiques du créateur. Demandez-les-lui.',
    estimatedImpressions:
      'Les impressions réelles : elles figurent dans les statistiques du créateur. Demandez-les-lui.',
    likesSpread: 'Pourquoi les posts diffèrent : sujet, heure, publicité derrière l’un d’eux.',
    viewStability: 'Pourquoi les posts diffèrent : sujet, saison, publicité derrière l’un d’eux.',
    outlierShare: 'Si le prochain post en sera un.',
    retentionProxy:
      'Combien de temps on regarde : la vraie rétention figure dans les statistiques du créateur. Demandez-la-lui.',
  },
  reason: {},
  basis: { reach: 'par portée' },
  model: {
    'roster-post-impressions-by-tier': 'Roster, part des abonnés',
    'lefty-still-impressions': 'Lefty, d’après les likes',
    'lefty-video-impressions': 'Vues, chacune une impression',
  },
};
