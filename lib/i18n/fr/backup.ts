import type { backup as enBackup } from '../en/backup';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');

/** Words of backing up and bringing back. */
export const backup: typeof enBackup = {
  title: 'Sauvegarde',
  help: 'Un seul fichier JSON avec tout : profils, historique, sélection, notes, décisions, réglages. Gardez-le là où vous seul pouvez le lire.',
  save: 'Enregistrer une sauvegarde',
  saved: (file) => `${file} enregistré.`,
  failed: (detail) => `La sauvegarde n’a pas pu être faite : ${detail}`,
  restore: 'Restaurer une sauvegarde',
  restoreFailed: (detail) => `Rien n’a été restauré : ${detail}`,
  choose: 'Fichier de sauvegarde',
  problems: {
    'not-json': (file) => `${file} n’est pas une sauvegarde : ce n’est pas du JSON, ou le fichier est tronqué.`,
    'not-ours': (file) => `${file} n’est pas une sauvegarde de Creator Gauge.`,
    newer: (file) =>
      `${file} vient d’une version plus récente de Creator Gauge. Mettez l’extension à jour, puis restaurez la sauvegarde.`,
    broken: (file) => `${file} a une ligne incorrecte. Rien n’a été restauré.`,
  },
  madeOn: (date) => `Sauvegarde du ${date}`,
  here: 'Sur cet appareil maintenant',
  holds: {
    profiles: (n) => plural(n, `${n} profil`, `${n} profils`),
    posts: (n) => plural(n, `${n} post lu`, `${n} posts lus`),
    snapshots: (n) => plural(n, `${n} relevé daté`, `${n} relevés datés`),
    shortlist: (n) => `${n} dans la sélection`,
    decisions: (n) => plural(n, `${n} décision`, `${n} décisions`),
  },
  how: 'Comment la restaurer',
  merge:
    'Ajouter ce qui manque. Ce qui est ici reste ; d’un profil présent des deux côtés, la lecture la plus récente est gardée. Les profils supprimés depuis reviennent.',
  replace: 'Tout remplacer ici. Ce qui est venu après la sauvegarde disparaît.',
  apply: 'Restaurer',
  cancel: 'Annuler',
  restored: 'Restauré.',
  undo: 'Annuler la restauration',
  undone: 'Comme avant.',
  use: (profiles, posts, readings, size) =>
    `Profils : ${profiles}, posts lus : ${posts}, relevés datés : ${readings}${size ? `, environ ${size}` : ''}.`,
  useTitle: 'Enregistré sur cet appareil',
};
