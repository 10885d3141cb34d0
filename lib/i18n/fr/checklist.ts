import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Check-list',
  progress: (n, of) => `${n} sur ${of} ${n < 2 ? 'vérifié' : 'vérifiés'}`,
  ticked: (date) => `vérifié le ${date}`,
  items: {
    'cg:brand-fit': 'Le contenu et le ton correspondent à la marque',
    'cg:real-comments': 'Les commentaires semblent écrits par de vraies personnes',
    'cg:no-competitor': 'Aucun concurrent dans les posts récents',
    'cg:ads-labelled': 'Les posts sponsorisés sont signalés',
    'cg:nothing-harmful': 'Rien qui puisse nuire à la marque',
    'cg:audience-language': 'L’audience parle notre langue',
  },
};
