import { commentValues } from '../comment-words';
import type { comments as english } from '../en/comments';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');
const values = commentValues('fr', {
  positive: 'plutôt positif',
  negative: 'plutôt négatif',
  open: 'sans direction claire',
  range: (low, high) => `de ${low} à ${high}`,
});

const counted = (n: number, of: number): string => {
  const seen = `${of} ${plural(of, 'commentaire vu', 'commentaires vus')}`;
  return n === of ? seen : `${n} sur ${seen}`;
};

export const comments: typeof english = {
  ...values,
  counted,
  basis: (n, of, reason) => [reason, of > 0 ? counted(n, of) : ''].filter(Boolean).join(' · '),
  title: 'Commentaires vus',
  help: 'Évalués sur cet appareil ; ni leur texte ni leurs auteurs ne sont conservés.',
  none: 'Aucun commentaire vu pour l’instant. Ouvrez des posts et faites défiler jusqu’aux commentaires.',
  label: {
    positive: (n) => `${n} ${plural(n, 'positif', 'positifs')}`,
    neutral: (n) => `${n} ${plural(n, 'neutre', 'neutres')}`,
    negative: (n) => `${n} ${plural(n, 'négatif', 'négatifs')}`,
    unknown: (n) => `${n} ${plural(n, 'incertain', 'incertains')}`,
  },
  leaning: 'Sentiment',
  languages: 'Langues',
  languageOf: (name, n) => `${name} ${n}`,
  noLanguage: (n) => `sans langue claire ${n}`,
  clue: 'Un indice, pas les pays des abonnés.',
  generic: 'Génériques',
  genericOf: (n, of) => `${n} sur ${of} : émojis seuls, un seul mot ou une simple mention`,
  brands: 'Sur vos marques',
  termSince: (term, day) => `${term} depuis le ${day}`,
};
