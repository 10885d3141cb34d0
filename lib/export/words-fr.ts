import { kpi } from '@/lib/i18n/fr/kpi';
import { pageKpi } from '@/lib/i18n/fr/page-kpi';
import { unknown } from '@/lib/i18n/fr/unknown';
import type { ExportWords } from './words';

/** Names of KPIs and reasons are the screen's own: whoever reads the file finds them there. */
export const FRENCH: ExportWords = {
  platform: { instagram: 'Instagram', tiktok: 'TikTok', youtube: 'YouTube' },
  tier: { pico: 'Pico', nano: 'Nano', micro: 'Micro', mid: 'Mid', macro: 'Macro', mega: 'Méga' },
  status: {
    new: 'Nouveau',
    maybe: 'Peut-être',
    shortlisted: 'Retenu',
    declined: 'Refusé',
    contacted: 'Contacté',
    booked: 'Réservé',
  },
  kpi: {
    ...kpi.label,
    ...pageKpi.label,
    engagementRateByFollowers: `${kpi.label.engagementRateByFollowers}, ${kpi.basis.followers}`,
    engagementRateByViews: `${kpi.label.engagementRateByViews}, ${kpi.basis.views}`,
    engagementRateByReach: `${pageKpi.label.engagementRateByReach}, ${pageKpi.basis.reach}`,
  },
  format: { image: 'Image', carousel: 'Carrousel', reel: 'Reel', video: 'Vidéo', short: 'Short', live: 'Direct' },
  unit: {
    fraction: '%',
    count: 'nombre',
    perWeek: 'par semaine',
    days: 'jours',
    perHundred: 'pour 100',
    ratio: 'rapport',
    points: 'points',
  },
  basis: {
    followers: 'abonnés',
    followersNow: 'abonnés actuels',
    views: 'vues',
    likes: 'likes',
    posts: 'posts',
    model: 'modèles publiés',
    ownSnapshots: 'vos propres visites',
    lifetime: 'totaux depuis la création',
    insight: 'chiffre du créateur',
    reach: 'portée estimée',
    comments: 'commentaires vus',
  },
  confidence: {
    exact: 'chiffres exacts',
    rounded: 'chiffres arrondis',
    estimate: 'estimation',
    smallSample: 'petit échantillon',
  },
  interval: {
    median90: 'intervalle à 90 % de la médiane',
    sampleRange: 'du post le plus bas au plus haut',
    rounding: 'arrondi des chiffres',
    modelSpan: 'écart entre les modèles',
  },
  source: { user: 'saisi', api: 'données chargées', page: 'données de la page', dom: 'texte de la page' },
  level: {
    firm: 'ferme',
    own: 'profils que vous avez lus',
    imported: 'vos propres chiffres',
    indicative: 'indicatif',
    none: 'aucun',
  },
  verdict: { above: 'au-dessus', typical: 'dans la norme', below: 'en dessous' },
  couldBeTypical: 'peut-être dans la norme',
  position: {
    above: 'au-dessus des chiffres publiés',
    between: 'entre les chiffres publiés',
    below: 'en dessous des chiffres publiés',
  },
  rank: (rank, of) => `rang ${rank} sur ${of}`,
  ownSet: 'Profils de cette taille que vous avez lus',
  population: {
    creators: 'créateurs',
    brands: 'marques',
    'all accounts': 'tous comptes',
    'campaign posts': 'posts de campagne',
    sponsored: 'posts sponsorisés',
    unknown: 'non précisé',
  },
  reason: { ...unknown.reason, ...pageKpi.reason },
};
