import type { kpiGroups as english } from '../en/kpi-groups';

export const kpiGroups: typeof english = {
  title: {
    engagement: 'Engagement',
    size: 'Vues, portée, impressions',
    rhythm: 'Rythme et régularité',
    comments: 'Commentaires',
    sponsored: 'Posts sponsorisés',
    account: 'Compte entier',
  },
  more: 'Plus d’indicateurs',
  known: (n, of) => `${n} connus sur ${of}`,
  parts: {
    trend: 'Vues du post le plus ancien au plus récent',
    trendOf: (change) => `${change} de la médiane`,
    between: (low, high) => `entre ${low} et ${high}, selon l’arrondi des compteurs`,
  },
};
