import type { history as english } from '../en/history';
import { pluralOf } from '../plural';
import { sentence } from './sentence';

const plural = pluralOf('fr');

/** Textes de l’historique d’un profil, de ses posts d’un coup d’œil, et de l’historique de plusieurs profils. */
export const history: typeof english = {
  title: 'Historique',
  readings: (n) => plural(n, `${n} relevé`, `${n} relevés`),
  choose: 'Courbe affichée',
  metric: { followers: 'Abonnés', engagement: 'Engagement', viewRate: 'Taux de vues' },
  overTime: {
    followers: 'Évolution des abonnés',
    engagement: 'Évolution du taux d’engagement',
    viewRate: 'Évolution du taux de vues',
  },
  finding: (first, from, last, to) => `Le ${from} : ${first} ; le ${to} : ${last}.`,
  source: (n, since) =>
    `D’après ${plural(n, `${n} relevé`, `${n} relevés`)} de vos visites depuis le ${since} ; le dernier de chaque jour.`,
  none: {
    followers: 'Le nombre d’abonnés n’a pas encore été lu.',
    engagement:
      'Aucun taux d’engagement lu pour l’instant. Il est gardé à chaque visite où les likes et commentaires d’assez de posts sont lus.',
    viewRate:
      'Aucun taux de vues lu pour l’instant. Il est gardé à chaque visite où les vues d’assez de posts sont lues.',
  },
  one: (date, value) =>
    `Un seul relevé pour l’instant (${date}) : ${value}. Il en faut deux pour une courbe : rouvrez le profil un autre jour.`,
  legend: {
    reading: 'relevé',
    range: 'fourchette d’un relevé',
    gap: 'plus de 14 jours sans relevé',
    rise: 'saut',
    fall: 'chute',
    sponsored: 'post sponsorisé (mention ou légende)',
    post: 'post lu',
    median: 'médianes des vues et de l’engagement',
  },
  apart: {
    gap: (from, to) => sentence(`Non relié : plus de 14 jours entre les relevés du ${from} et du ${to}`),
    basis: (_from, to) => `Non relié : à partir du ${to}, la base du taux n’est plus la même.`,
    format: (_from, to) => `Non relié : à partir du ${to}, le taux porte sur un autre format.`,
    otherwise: (from, to) => `Non relié : entre le ${from} et le ${to}, le taux était calculé autrement.`,
  },
  jump: (change, from, to) => `Du ${from} au ${to} : ${change}, hors de proportion avec les autres variations.`,
  about: (date) => `vers le ${date}`,
  onDay: (date, title) => `${date} : ${title}`,
  sponsoredCoarse: (n) =>
    plural(
      n,
      `${n} post sponsorisé n’est pas marqué : sa date n’est connue qu’à plus de deux semaines près.`,
      `${n} posts sponsorisés ne sont pas marqués : leur date n’est connue qu’à plus de deux semaines près.`,
    ),
  sponsoredIn: (n) => plural(n, `${n} post sponsorisé sur la période`, `${n} posts sponsorisés sur la période`),
  notLoaded: 'Le graphique n’a pas pu être chargé ; rechargez la page.',
  showTable: 'Voir le tableau',
  asTable: (title) => `${title} : tableau`,
  column: {
    date: 'Jour',
    value: 'Valeur',
    range: 'Fourchette',
    precision: 'Précision',
    posts: 'Posts lus',
    note: 'Remarque',
  },
  counted: (basis, format) => (format ? `${basis}, ${format}` : basis),
  startsAnew: 'non relié au relevé précédent',

  scatterTitle: 'Posts : vues et engagement',
  scatterFinding: (n, views, rate, basis) =>
    `${plural(n, `${n} post`, `${n} posts`)}. Médianes : ${views} vues, ${rate} d’engagement ${basis}.`,
  scatterMixed: (formats) =>
    `Plusieurs types de posts sur un même graphique (${formats}) ; les médianes de ceux qui ont trois posts ou plus sont dans « Types de contenus ».`,
  scatterSource: (of, without) =>
    without === 0
      ? `Les ${of} posts lus.`
      : `Sur ${of} posts lus ; ${plural(without, `${without} écarté, dont`, `${without} écartés, dont`)} les vues ou l’engagement ne sont pas connus.`,
  scatterNone: (of) =>
    of === 0
      ? 'Aucun post lu pour l’instant.'
      : 'Il faut les vues et l’engagement d’un même post, pour deux posts au moins. Ouvrez l’onglet ou les posts qui montrent les deux.',
  views: 'Vues',
  engagementRate: (basis) => `Taux d’engagement ${basis}`,
  post: 'Post lu',
  format: 'Type de post',
  untitled: 'Sans légende',

  mixTitle: 'Types de contenus',
  mixSource: (n) => `D’après ${plural(n, `${n} post lu`, `${n} posts lus`)}. Une médiane demande trois posts.`,
  byFormat: 'Type de post',
  byPaid: 'Qui a payé',
  share: 'Part',
  postCount: 'Posts lus',
  medianViews: 'Vues médianes',
  medianEngagement: (basis) => `TE médian ${basis}`,
  of: (n) => `sur ${n}`,
  paid: {
    sponsored: 'Sponsorisé (mention ou légende)',
    undisclosed: 'Non déclaré ?',
    none: 'Rien ne l’indique',
    unknown: 'Légende non lue',
  },

  together: 'Historique comparé',
  asChange: 'Variation en %',
  asCount: 'Nombre',
  scale: 'Échelle',
  changeSince: (date) => `Abonnés, variation depuis le ${date}`,
  changeAround: (date) => `Abonnés, variation depuis le ${date} environ`,
  changeSinceOwn: 'Abonnés, variation de chaque profil depuis son propre départ',
  changeHelp:
    'La variation de chaque profil depuis son relevé le plus proche du jour où tous étaient suivis : les tailles se comparent ainsi.',
  since: (change, date) => `${change} depuis le ${date}`,
  isStart: 'point de départ de la variation',
  allCounts: 'Abonnés, en nombre',
  lastOf: (name, value) => `${name} : ${value}`,
  tooFew: (names) => `Non affichés, moins de deux relevés sur la période : ${names}.`,
  nothingTogether: 'Aucun profil n’a encore deux relevés à tracer. Rouvrez chacun d’eux un autre jour.',
  unlike: 'Les taux calculés autrement, ou sur d’autres sites, ont chacun leur graphique.',
  profile: 'Profil',
};
