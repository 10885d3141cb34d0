import type { queue as english, brief as englishBrief } from '../en/queue';
import { pluralOf } from '../plural';

const plural = pluralOf('fr');
const profils = (n: number) => plural(n, `${n} profil`, `${n} profils`);

export const queue: typeof english = {
  label: 'File',
  place: (position, of) => `${position} sur ${of} dans votre file`,
  waiting: (n) => plural(n, `${n} profil attend dans votre file`, `${n} profils attendent dans votre file`),
  next: 'Suivant',
  nextHelp: 'Ouvre le profil suivant de votre file dans cet onglet. Le site le compte comme une visite.',
  done: 'Terminé',
  doneHelp: 'Le dernier profil de votre file : rien n’est ouvert.',
  allDone: 'tout est terminé',
};

export const brief: typeof englishBrief = {
  label: 'Collez un brief',
  help: 'Identifiants ou liens, un par ligne, ou une colonne ou des lignes de tableur. Rien n’est ouvert ni recherché.',
  site: 'Les identifiants sans lien sont sur',
  noSite: 'indiquez le site',
  found: (n) => `${profils(n)} ${plural(n, 'trouvé', 'trouvés')}`,
  tooLong: (n, most) => `${n} profils, c’est trop à la fois : ajoutez-en jusqu’à ${most}, puis le reste`,
  repeated: (n) =>
    plural(n, `${n} est cité deux fois et compte une fois`, `${n} sont cités à nouveau et comptent une fois`),
  bad: (n) => plural(n, `${n} entrée sans profil reconnu`, `${n} entrées sans profil reconnu`),
  head: (text) => `Pris pour des en-têtes de colonnes : ${text}`,
  colon: ' : ',
  line: (line) => `Ligne ${line}`,
  reasons: {
    'no-site': 'un identifiant sans son site : écrivez-le à côté, ou choisissez-le ci-dessus',
    post: 'le lien d’un post, qui ne dit pas de qui il est',
    'not-a-profile': 'une page du site qui n’est pas un profil',
    'other-site': 'pas un lien d’Instagram, TikTok ou YouTube',
    'short-link': 'un lien court, qui ne dit pas de qui il est : ouvrez-le et copiez l’adresse',
    email: 'une adresse e-mail',
    'web-address': 'une adresse web, ou un identifiant qui y ressemble : mettez @ devant un identifiant',
    which: 'plusieurs mots peuvent être l’identifiant : collez la seule colonne des identifiants ou des liens',
    'no-at': 'un mot à côté de @identifiants : mettez @ devant si c’en est un',
    'not-a-handle': 'ni un identifiant ni un lien',
  },
  add: (n) => (n === 0 ? 'Ajouter à la file' : `Ajouter ${profils(n)}`),
  addWithout: (n, bad) =>
    n === 0
      ? 'Ajouter à la file'
      : `Ajouter ${profils(n)} (${plural(bad, `${bad} entrée ignorée`, `${bad} entrées ignorées`)})`,
  added: (n, of) =>
    n === of
      ? `${profils(n)} ${plural(n, 'ajouté', 'ajoutés')}.`
      : `${profils(n)} ${plural(n, 'ajouté', 'ajoutés')} ; ${of - n} déjà dans la file.`,
  failed: (detail) => `Échec : ${detail}`,
  empty: 'La file est vide. Collez ci-dessus les identifiants ou liens d’un brief, puis ouvrez-les un à un.',
  progress: (done, of) => `${done} ${plural(done, 'traité', 'traités')} sur ${of}`,
  openNext: 'Ouvrir le suivant dans un onglet',
  openHelp: 'Ouvre le profil dans un nouvel onglet. Le site le compte comme une visite.',
  staleFirst: 'À actualiser d’abord',
  staleHelp: 'Les profils lus il y a plus de 30 jours attendent de nouveau, le plus ancien d’abord.',
  requeued: (n) =>
    n === 0 ? 'Aucune lecture n’a plus de 30 jours.' : `${profils(n)} ${plural(n, 'passé', 'passés')} en tête.`,
  clear: 'Vider la file',
  cleared: 'La file est vide. Ce qui a été lu de ses profils reste.',
  removed: (name) => `${name} retiré de la file.`,
  restored: (n) => plural(n, `${n} profil est de retour.`, `${n} profils sont de retour.`),
  undo: 'Annuler',
  title: 'File d’attente',
  remove: (name) => `Retirer ${name} de la file`,
  waits: 'en attente',
  done: 'traité',
  lastRead: (when) => `Lu : ${when}`,
  neverRead: 'Jamais lu',
};
