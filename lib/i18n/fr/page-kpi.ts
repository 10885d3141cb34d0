import type { pageKpi as english } from '../en/page-kpi';

export const pageKpi: typeof english = {
  label: {
    netSentiment: 'Sentiment des commentaires',
    brandSentiment: 'Sentiment sur vos marques',
    audienceLanguage: 'Langue de l’audience',
    genericComments: 'Commentaires génériques',
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
    netSentiment:
      'Ce que disent les commentaires que vous avez vus : (positifs − négatifs) ÷ (positifs + neutres + négatifs), de −100 à 100. La marge est celle de l’échantillon (90 %), plus 20 points pour l’erreur de la méthode. Les commentaires qu’on ne peut pas juger ne comptent pas.',
    brandSentiment:
      'La même chose pour les commentaires qui nomment une de vos marques (réglages), chacune depuis le jour de son ajout : aucun texte n’est conservé où chercher après coup.',
    audienceLanguage:
      'Part de la langue principale parmi les commentaires que vous avez vus, de ceux dont la langue est claire.',
    genericComments: 'Part des commentaires vus qui se réduisent à des émojis, à un seul mot ou à une mention.',
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
    netSentiment:
      'L’ironie, et ce que disent les autres commentaires : le site choisit ceux qu’il montre d’abord. La méthode a raison deux fois sur trois.',
    brandSentiment:
      'Ce qui s’est dit avant l’ajout de la marque, l’ironie, et les commentaires qui visent la marque sans la nommer.',
    audienceLanguage: 'Les pays des abonnés : c’est un indice, rien de plus.',
    genericComments: 'Si ces commentaires sont achetés : sous bien des sujets, c’est une habitude.',
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
  reason: {
    'too-few-comments': 'il faut 20 commentaires : ouvrez des posts et faites défiler',
    'no-brand-terms': 'ajoutez vos marques dans les réglages',
  },
  basis: { reach: 'par portée', comments: 'par commentaires vus' },
  model: {
    'roster-post-impressions-by-tier': 'Roster, part des abonnés',
    'lefty-still-impressions': 'Lefty, d’après les likes',
    'lefty-video-impressions': 'Vues, chacune une impression',
  },
};
