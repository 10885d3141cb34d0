import type { signals as en } from '../en/signals';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');

/** Words of what is worth asking a creator about. They state; they do not accuse. */
export const signals: typeof en = {
  title: 'À demander',
  count: (n) => plural(n, '1 point', `${n} points`),
  nothing: (made) => plural(made, 'rien sur 1 vérification', `rien sur ${made} vérifications`),
  unmade: (n) => plural(n, '1 vérification impossible', `${n} vérifications impossibles`),
  intro: 'Rien de cela ne prouve quoi que ce soit : chaque point peut avoir une raison simple.',
  name: {
    'low-engagement': 'Engagement faible',
    'comment-ratio': 'Commentaires et likes',
    'likes-over-views': 'Likes et vues',
    'levelled-likes': 'Likes très semblables',
    'following-ratio': 'Abonnements et abonnés',
    'many-followed': 'Comptes suivis',
    'growth-spike': 'Variation soudaine des abonnés',
    'generic-comments': 'Commentaires génériques',
  },
  below: (border, band) => `est en dessous de neuf sur dix (${border}), d’après ${band}`,
  above: (border, band) => `est au-dessus de neuf sur dix (${border}), d’après ${band}`,
  band: { firm: (source) => source, own: (n) => `les ${n} profils que vous avez lus` },
  likesOverViews: (n) =>
    plural(
      n,
      '1 vidéo a au moins autant de likes que de vues :',
      `${n} vidéos ont au moins autant de likes que de vues :`,
    ),
  levelled: (border) => `est sous ${border} : les posts ont presque le même nombre de likes, ce qui est inhabituel.`,
  manyFollowed: (count, border) => `${count} comptes sont suivis, plus de ${border}.`,
  jump: (change, from, then, to, now) =>
    `${change} entre le ${then} (${from}) et le ${now} (${to}). Un post viral ou une mention peut en être la cause.`,
  generic: 'des commentaires vus ne sont que des emojis, un mot ou une mention.',
  post: (date) => (date ? `post du ${date}` : 'post sans date'),
  whyNot: {
    'no-value': 'le chiffre est inconnu, ou vient de trop peu de posts',
    'no-band': 'il n’y a pas d’échelle pour cette taille',
    'no-views': 'aucun post avec vues et likes n’a été lu',
    'one-visit': 'il faut deux visites en 7 jours',
    'few-comments': 'moins de 20 commentaires ont été vus',
  },
  unseen: 'Ce qu’aucune page ne montre : qui sont les abonnés, où ils vivent, leur âge.',
  unseenSaves: 'Ni combien de fois les posts ont été enregistrés.',
};
