import type { shortcuts as english } from '../en/shortcuts';

export const shortcuts: typeof english = {
  title: 'Raccourcis clavier',
  here: 'Quand le focus est dans la carte, la fenêtre, le panneau ou la page complète',
  letters: {
    S: 'Retenir le profil ; à nouveau : annuler',
    M: 'Peut-être ; à nouveau : annuler',
    X: 'Refuser ; à nouveau : annuler',
    C: 'Ajouter à la comparaison ; sur la carte, à nouveau : retirer',
    N: 'Suivant : la vidéo suivante d’une chaîne, ou le profil suivant de la file',
    '↑ ↓': 'Sur la carte : d’une ligne à l’autre ; Entrée dit pourquoi',
    Esc: 'Sur la carte : retour, puis réduire',
    '?': 'Cette liste (fenêtre, panneau, page complète)',
  },
  everywhere: 'Dans tout le navigateur',
  commands: {
    'toggle-overlay': 'Ouvrir ou réduire la carte',
    'toggle-shortlist': 'Retenir le profil à l’écran',
    next: 'Suivant',
    decline: 'Refuser le profil à l’écran',
  },
  none: 'non défini',
  change: 'Les modifier dans le navigateur',
  failed:
    'Le navigateur ne les a pas ouverts. Chrome : chrome://extensions/shortcuts. Firefox : modules, « Gérer les raccourcis d’extensions ».',
  close: 'Fermer',
};
