import type { sources as english } from '../en/sources';

export const sources: typeof english = {
  counted: {
    'likes+comments': 'likes + commentaires',
    'likes+comments+shares': 'likes + commentaires + partages',
    'likes+comments+shares+saves': 'likes + commentaires + partages + enregistrements',
    'all interactions': 'toutes interactions',
    likes: 'likes',
    comments: 'commentaires',
    views: 'vues',
    following: 'abonnements',
    followers: 'abonnés',
    subscribers: 'abonnés',
    unknown: 'interactions non précisées',
  },
  statistic: {
    median: 'médiane',
    percentiles: 'médiane',
    'median of posts': 'médiane des posts',
    mean: 'moyenne',
    'range-low': 'bas d’une fourchette',
    'range-high': 'haut d’une fourchette',
    '"good" threshold': 'à partir d’ici « bon »',
    unspecified: 'statistique non précisée',
  },
  region: { worldwide: 'monde', UK: 'Royaume-Uni', USA: 'États-Unis' },
};
