import type { goals as en } from '../en/goals';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');

/** Words of goals by objective. */
export const goals: typeof en = {
  title: 'Objectifs',
  help: 'Ce profil convient-il à ce que vous voulez ?',
  objective: 'But',
  objectives: {
    awareness: 'Notoriété : être vu',
    consideration: 'Considération : faire parler',
    conversion: 'Conversion : vendre',
  },
  bySector: (sector) => `Proposé pour votre secteur, ${sector}. Choisissez-en un autre si vous voulez.`,
  byDefault: 'La notoriété est proposée. Indiquez votre secteur dans les réglages pour avoir son but.',
  kpi: {
    estimatedReach: 'Portée estimée par post',
    viewsPerPost: 'Vues typiques par post',
    viewRate: 'Taux de vues',
    engagementRate: 'Taux d’engagement',
    commentsPer100Likes: 'Commentaires pour 100 likes',
    shareRate: 'Taux de partage',
    cpm: 'CPM',
    cpe: 'CPE',
    conversionRate: 'Taux de conversion',
    cpa: 'CPA',
    roas: 'ROAS',
  },
  primary: 'décide',
  supporting: 'appuie',
  goal: (kpi) => `Objectif : ${kpi}`,
  atLeast: 'au moins',
  atMost: 'au plus',
  unit: { percent: '%', times: '×' },
  proposed: {
    past: 'proposé : ce que vos collaborations ont typiquement apporté',
    published: 'proposé : la médiane de cette taille',
    own: 'proposé : ce que ce créateur obtient typiquement',
    quote: 'proposé : ce que donne le devis',
  },
  yours: 'votre objectif',
  backToProposal: 'Revenir à la proposition',
  noProposal: 'Rien d’où le proposer pour l’instant : saisissez un objectif.',
  bad: {
    percent: 'Écrivez un pourcentage supérieur à 0, par exemple 2,5.',
    number: 'Écrivez un nombre supérieur à 0, par exemple 12 500 ou 4,5.',
  },
  now: 'Actuellement',
  implied: 'd’après le devis',
  paid: 'd’après la collaboration',
  lines: {
    title: 'Comparé à',
    published: 'Publié',
    read: 'Profils que vous avez lus',
    own: { readings: 'Ses relevés précédents', posts: 'Ses propres posts' },
    past: 'Vos collaborations et campagnes',
    figures: (median, middle, best, n) => `typiquement ${median}, la moitié ${middle}, au mieux ${best} (${n})`,
    lone: (value, n) => `${value} (${n})`,
    readings: (n) => plural(n, '1 relevé', `${n} relevés`),
    posts: (n) => plural(n, '1 post', `${n} posts`),
    past_: (n) => plural(n, '1 collaboration', `${n} collaborations`),
    nonePublished: 'rien de publié à ce sujet',
    noneOwn: 'aucun chiffre propre',
    nonePast: 'aucune mesurée pour l’instant',
  },
  met: {
    met: 'Atteint',
    missed: 'Manqué',
    unsure: 'Impossible à dire : l’intervalle est des deux côtés',
    'too-few': 'Impossible à dire : moins de 6 posts',
    unknown: 'Impossible à dire : pas encore de chiffre',
    'no-goal': 'Pas encore d’objectif',
  },
  fit: {
    fit: 'Convient à ce but',
    notFit: 'Ne convient pas à ce but',
    cantTell: 'Impossible de dire s’il convient',
  },
  because: (kpi, met) => `${kpi} : ${met.charAt(0).toLocaleLowerCase()}${met.slice(1)}`,
  unrealistic: {
    'above-p90': (share, n) =>
      `Irréaliste : ${share} des créateurs de cette taille l’atteignent${n ? ` (sur ${n})` : ''}.`,
    'beyond-own-best': (best) => `Irréaliste : au-delà du meilleur de ce créateur, ${best}.`,
    'beyond-past-best': (best) => `Irréaliste : au-delà de la meilleure de vos collaborations, ${best}.`,
  },
  share: {
    under: (high) => `moins de ${high}`,
    between: (low, high) => `de ${low} à ${high}`,
    over: (low) => `au moins ${low}`,
  },
  reach: (share) =>
    `${share.charAt(0).toLocaleUpperCase()}${share.slice(1)} des créateurs de cette taille atteignent cet objectif.`,
  vanity: {
    title: 'Chiffres flatteurs',
    followers: (viewRate, p10) =>
      `Abonnés : le taux de vues est de ${viewRate}, sous celui de neuf créateurs sur dix de cette taille (${p10}). Peu d’abonnés voient les posts : fiez-vous aux vues.`,
    likes: (share, n) =>
      `Likes : ${share} des ${n} commentaires vus ne disent rien de particulier. Lisez-en quelques-uns avant de vous fier aux likes.`,
    emv: 'EMV : elle met un prix sur l’attention et n’est pas un retour. Saisissez le chiffre d’affaires et fiez-vous au ROI.',
    mean: (mean, median) =>
      `Une moyenne de ${mean} : quelques posts la tirent loin au-dessus de ce qu’un post obtient typiquement, ${median}. Fiez-vous à la médiane.`,
  },
};
