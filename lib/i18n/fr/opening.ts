import type { Format } from '@/lib/model/platform';
import type { opening as english } from '../en/opening';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');

/** « Short » is masculine, « vidéo » feminine: the words around them follow. */
const isShort = (format: Format | null): boolean => format === 'short';
const kind = (format: Format | null, n: number): string =>
  isShort(format) ? plural(n, 'Short', 'Shorts') : plural(n, 'vidéo', 'vidéos');
const thisOne = (format: Format | null): string => (isShort(format) ? 'ce Short' : 'cette vidéo');
const capital = (format: Format | null): string => (isShort(format) ? 'Ce Short' : 'Cette vidéo');
const e = (format: Format | null): string => (isShort(format) ? '' : 'e');

export const opening: typeof english = {
  noLikes: 'YouTube ne montre pas les likes sur les pages de chaîne.',
  soFar: (n, needed, format) =>
    `Engagement après ${needed} ${kind(format, needed)} ouvert${e(format)}s (${n} sur ${needed})`,
  next: (nth, needed, format) =>
    isShort(format)
      ? `Ouvrir le Short suivant (${nth} sur ${needed})`
      : `Ouvrir la vidéo suivante (${nth} sur ${needed})`,
  counts: 'Compte comme une visite et entre dans votre historique',
  tooFew: (needed, format) =>
    `Trop peu de ${kind(format, needed)} de l’échantillon sont lisibles : il en faut ${needed} pour le taux d’engagement.`,
  read: (n, needed, format) =>
    `${n} ${kind(format, n)} ${plural(n, `lu${e(format)}`, `lu${e(format)}s`)} sur ${needed}`,
  reading: (format) => `Lecture de ${thisOne(format)}`,
  isRead: (format) => `${capital(format)} est lu${e(format)}.`,
  unread: (format) => `${capital(format)} n’a pas pu être lu${e(format)} et ne compte pas.`,
  doesNotCount: (format, reason) => `${capital(format)} ne compte pas : ${reason}.`,
  withheld: 'likes ou commentaires désactivés',
  complete: 'Le taux d’engagement est connu.',
  back: 'Retour à la chaîne',
  stop: 'Arrêter',
};
