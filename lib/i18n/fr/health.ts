import type { health as english, savePage as englishPage } from '../en/health';

export const health: typeof english = {
  intro:
    'Chaque chiffre est lu à un ou plusieurs endroits de la page. Quand l’un ne le donne plus, le suivant prend le relais ; quand il n’en reste aucun, le chiffre est retiré jusqu’à ce qu’il soit de nouveau lisible.',
  empty: 'Rien n’a encore été lu. Ouvrez la page d’un créateur : ce qui y est lu sera compté ici.',
  allWell: 'Tout ce qui était lu l’est encore.',
  someStopped: (n) => (n === 1 ? 'Un chiffre n’arrive plus.' : `${n} chiffres n’arrivent plus.`),
  nothingRead: (site) => `Rien n’a encore été lu sur ${site}.`,
  figures: {
    'profile.followers': 'abonnés',
    'profile.following': 'comptes suivis',
    'profile.postsTotal': 'nombre de posts',
    'profile.likesTotal': 'likes reçus',
    'profile.viewsTotal': 'vues au total',
    'post.views': 'vues',
    'post.likes': 'likes',
    'post.comments': 'commentaires',
    'post.shares': 'partages',
    'post.saves': 'enregistrements',
    'post.publishedAt': 'dates',
  },
  figure: 'Chiffre',
  layer: 'Lu dans',
  lastWorked: 'Lu la dernière fois',
  worked: 'Fois',
  state: 'État',
  states: { works: 'Fonctionne', stopped: 'Arrêté', unseen: 'Pas encore vu' },
  help: {
    works: 'Il a été lu la dernière fois que cette page a été vue.',
    stopped: 'Il était lu ici et manquait sur les derniers profils : le site a changé cette page.',
    unseen: 'Le site le montre, mais aucune page ouverte ne l’avait.',
  },
  layers: {
    user: 'votre saisie',
    api: 'ce que la page a chargé',
    page: 'les données de la page',
    dom: 'le texte affiché',
  },
  places: { profile: 'profil', post: 'post' },
  tabs: {
    posts: 'posts',
    reels: 'Reels',
    videos: 'vidéos',
    shorts: 'Shorts',
    live: 'lives',
    home: 'accueil',
    other: 'autres',
  },
  missed: (times) => `absent ${times} fois`,
  copy: 'Copier le rapport',
  copied: 'Copié. Le rapport ne nomme aucun profil, aucun post, ni vous.',
  failed: (detail) => `Non copié : ${detail}`,
};

export const savePage: typeof englishPage = {
  action: 'Enregistrer cette page pour un rapport de bug',
  help: 'Noms, textes, adresses et images sont remplacés ; chiffres, dates et structure de la page restent.',
  saved: (file) => `Enregistré : ${file}. Noms, textes et adresses y sont remplacés.`,
  noPage: 'Ouvrez le profil ou le post dans l’onglet de cette fenêtre, puis appuyez de nouveau.',
  failed: (detail) => `Non enregistré : ${detail}. Rechargez la page et réessayez.`,
};
