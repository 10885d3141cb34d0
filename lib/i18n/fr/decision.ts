import type { decision as english, decisionLog as englishLog } from '../en/decision';

const because = (reasons: string) => (reasons ? ` : ${reasons}` : '');

export const decision: typeof english = {
  act: { shortlisted: 'Retenir', maybe: 'Peut-être', declined: 'Refuser' },
  changeStatus: 'Son statut se change dans la sélection',
  undo: 'Annuler',
  why: 'Pourquoi ?',
  takenOff: 'Retiré de la sélection',
  justNow: (status, reasons) => `${status}${because(reasons)}.`,
  before: (status, date, reasons) => `${status} le ${date}${because(reasons)}`,
  since: 'Depuis :',
  unchanged: 'Aucun chiffre n’a nettement changé depuis.',
  followers: 'Abonnés',
  reasons: [
    'trop de partenariats',
    'engagement faible',
    'audience trop petite',
    'loin de la marque',
    'inactif',
    'trop cher',
  ],
};

/** Words of the log, on pages alone. */
export const decisionLog: typeof englishLog = {
  title: (n) => (n === 1 ? '1 décision' : `${n} décisions`),
  noFigures: 'Rien n’était lu du profil à ce moment.',
};
