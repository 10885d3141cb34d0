import type { sponsored as english } from '../en/sponsored';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');

export const sponsored: typeof english = {
  title: 'Contenus sponsorisés et marques',
  declared: 'Déclarés par le label du site',
  likely: 'Probables : la légende le dit',
  undisclosed: 'Non déclarés ? Un code à côté d’une marque',
  seen: (posts, captions) =>
    `${posts} ${plural(posts, 'post vu', 'posts vus')}, ${
      captions === posts
        ? 'toutes les légendes lues'
        : plural(captions, `${captions} légende lue`, `${captions} légendes lues`)
    }.`,
  nothingSeen: 'Aucun post vu pour l’instant.',
  unread: 'légendes pas encore lues',
  unlabelled: 'label pas encore lisible',
  found: (words) => `Trouvé : ${words}`,
  quote: (word) => `« ${word} »`,
  names: (brands) => `cite ${brands}`,
  postOf: (date) => `Post du ${date}`,
  undated: 'Post sans date',
  openPost: (post) => `${post}. S’ouvre dans un nouvel onglet ; le site le compte comme une visite`,
  brands: 'Marques et comptes cités',
  noBrands: 'Aucun compte n’est cité dans ce qui a été lu.',
  partner: 'partenaire payant',
  mention: 'cité',
  last: (date) => `dernier le ${date}`,
  more: (n) => plural(n, `${n} autre`, `${n} autres`),
};
