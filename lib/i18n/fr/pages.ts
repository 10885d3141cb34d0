import type { pages as english } from '../en/pages';
import { pluralOf } from '../plural';
import { backup } from './backup';
import { campaign } from './campaign';
import { checklist } from './checklist';
import { creators } from './creators';
import { decisionLog } from './decision';
import { goals } from './goals';
import { health, savePage } from './health';
import { history } from './history';
import { importing } from './import';
import { kpiGroups } from './kpi-groups';
import { money } from './money';
import { notes, shortlist } from './notes';
import { brief } from './queue';
import { report } from './report';
import { results } from './results';
import { share } from './share';
import { shortcuts } from './shortcuts';
import { signals } from './signals';
import { sources } from './sources';
import { sponsored } from './sponsored';
import { welcome } from './welcome';
import { why } from './why';

const plural = pluralOf('fr');

/** Textes de la fenêtre, du panneau latéral et du bureau. */
export const pages: typeof english = {
  product: 'Creator Gauge',
  nav: {
    profiles: 'Profils',
    queue: 'File d’attente',
    shortlist: 'Sélection',
    compare: 'Comparer',
    campaigns: 'Campagnes',
    benchmarks: 'Repères',
    settings: 'Réglages',
    health: 'État des lectures',
    thisProfile: 'Ce profil',
  },
  sponsored,
  campaign,
  kpiGroups,
  byFormat: 'Par format',
  stored: 'Enregistré sur cet appareil',
  openDesk: 'Ouvrir le bureau',
  openSettings: 'Réglages',
  openOnSite: (site) => `Ouvrir sur ${site}`,
  visitCounts: 'S’ouvre dans cet onglet. Le site le compte comme une visite.',

  none: {
    title: 'Aucun profil sur cette page',
    body: 'Ouvrez la page d’un créateur sur Instagram, TikTok ou YouTube pour lire ses chiffres.',
    recent: 'Vus récemment',
    nothingYet: 'Rien de lu pour l’instant. Votre premier profil apparaîtra ici.',
    find: 'Trouver un créateur déjà vu',
    noMatch: (query) => `Aucun créateur déjà vu ne correspond à « ${query} ».`,
  },
  access: {
    missing: 'Le navigateur ne laisse pas encore Creator Gauge lire Instagram, TikTok et YouTube.',
    allow: 'Autoriser',
  },
  waiting: {
    title: 'Lecture de ce profil',
    body: 'Les chiffres apparaissent au fil du chargement. Les onglets ouverts avant l’installation doivent être rechargés.',
  },

  compare: {
    replaced: 'Elle remplace votre comparaison précédente.',
    bringBack: 'La rétablir',
    title: 'Comparer',
    subtitle: 'chacun face à sa propre taille',
    legend: 'meilleur, quand l’écart dépasse l’erreur',
    pick: 'Choisissez 2 à 4 profils',
    chosen: (n) => `${n} sur 4`,
    empty: 'Choisissez deux à quatre profils déjà lus : leurs chiffres s’affichent côte à côte.',
    full: 'Quatre profils tiennent côte à côte. Retirez-en un d’abord.',
    add: (name) => `Ajouter ${name} à la comparaison`,
    remove: (name) => `Retirer ${name} de la comparaison`,
    copy: 'Copier en tableau',
    copied: 'Tableau copié.',
    print: 'Imprimer',
    printed: (date) =>
      `Creator Gauge · ${date} · chacun face aux chiffres publiés ou aux profils lus, comme le dit sa cellule.`,
    groups: { engagement: 'Engagement', reach: 'Portée', audience: 'Audience', content: 'Contenu' },
    best: 'Le meilleur des profils comparés',
    tooClose: 'trop proches pour trancher',
    unlike:
      'Les sites comptent différemment : les chiffres de sites ou de bases différents sont côte à côte, sans classement.',
    notHere: 'absent de ce site',
    window: (from, to) => `posts du ${from} au ${to}`,
    windowsDiffer: 'Les posts comparés sont de périodes différentes ; les dates figurent sous chaque nom.',
  },

  shortlist,
  notes,
  money,
  welcome,
  creators,
  importing,
  results,
  goals,
  signals,
  why,
  backup,

  columnPicker: {
    title: 'Colonnes de votre fichier',
    name: 'Nom de ce choix (obligatoire)',
    up: (column) => `Monter ${column}`,
    down: (column) => `Descendre ${column}`,
    save: (n) => plural(n, `Enregistrer ${n} colonne`, `Enregistrer ${n} colonnes`),
    cancel: 'Annuler',
    remove: 'Supprimer ce choix',
    replaces: (name) => `« ${name} » existe déjà : enregistrer le remplace.`,
  },
  export: {
    title: 'Exporter',
    preset: 'Colonnes',
    presets: {
      default: 'Aperçu : une ligne par profil',
      evidence: 'Avec preuves : chaque KPI avec intervalle, base, n, source',
    },
    pickColumns: 'Choisir les colonnes',
    changeColumns: 'Changer les colonnes',
    dialect: 'Format',
    dialects: { en: 'Anglais : virgules, point décimal', fr: 'Français : points-virgules, virgule décimale' },
    download: (n) => plural(n, `Télécharger le CSV de ${n} créateur`, `Télécharger le CSV de ${n} créateurs`),
    copy: 'Copier pour Sheets',
    copied: (n) =>
      n < 2 ? `${n} ligne copiée. Collez-la dans une feuille.` : `${n} lignes copiées. Collez-les dans une feuille.`,
    saved: (file) => `${file} enregistré.`,
    failed: (detail) => `La copie a échoué : ${detail}`,
  },

  history,
  health,
  savePage,
  brief,
  decisionLog,
  checklist,
  share,
  report,
  shortcuts,
  settings: {
    title: 'Réglages',
    language: 'Langue',
    languages: { auto: 'Celle du navigateur', en: 'English', fr: 'Français' },
    sector: 'Votre secteur',
    sectorNone: 'Non choisi',
    sectorHelp: 'Ses repères viennent en premier dans la page Repères ; aucun chiffre n’en dépend.',
    sectors: {
      beauty: 'Beauté',
      fashion: 'Mode',
      food: 'Alimentation et boissons',
      fitness: 'Sport et santé',
      travel: 'Voyage',
      home: 'Maison et décoration',
      family: 'Famille',
      tech: 'Technologie',
      gaming: 'Jeux vidéo',
      finance: 'Finance',
      education: 'Éducation',
      culture: 'Culture et médias',
      nonprofit: 'Associatif',
      other: 'Autre',
    },
    tiers: 'Bornes des tailles',
    tiersHelp:
      'Nombre d’abonnés à partir duquel une taille commence. Les chiffres publiés gardent leurs propres bornes.',
    tierPresets: { standard: 'Standard : micro jusqu’à 50 k', wide: 'Micro jusqu’à 100 k' },
    tierOrder: 'Chaque borne doit dépasser la précédente.',
    window: 'Posts de l’échantillon',
    windowHelp: 'Les posts les plus récents dont chaque chiffre est tiré, de 6 à 50.',
    age: 'Écarter les posts de moins de (heures)',
    ageHelp: 'Les posts récents accumulent encore likes et vues.',
    retention: 'Garder l’historique (mois)',
    retentionHelp:
      'Les profils qui ont un statut (même refusés) et ceux de la file sont gardés jusqu’à ce que vous les retiriez.',
    reasons: 'Raisons d’une décision',
    reasonsHelp:
      'Proposées quand vous refusez un profil ou le marquez « peut-être » ; une par ligne. Videz le champ pour retrouver celles d’origine.',
    checklist: 'Check-list',
    checklistHelp:
      'Ce que vous vérifiez vous-même de chaque profil, dans le panneau ; un par ligne. Videz le champ pour revenir aux points fournis.',
    watchList: 'Liste de surveillance',
    watchListHelp:
      'Concurrents et marques, un par ligne : noms, @identifiants ou mots. Un profil est signalé si un post vu en cite un dans son titre (d’une légende : les 140 premiers caractères), sa mention ou ses comptes.',
    brandTerms: 'Vos marques dans les commentaires',
    brandTermsHelp:
      'Noms ou #mots-clés, un par ligne. Les commentaires qui en citent un comptent à partir du jour de l’ajout ; aucun texte n’est conservé où chercher après coup.',
    overlay: 'Afficher la carte sur les profils',
    badges: 'Afficher des chiffres sur les posts d’un profil',
    outOfRange: (low, high) => `Entrez un nombre entier de ${low} à ${high}.`,
    saved: 'Enregistré.',
    data: 'Vos données',
    dataBody:
      'Tout est enregistré dans ce navigateur et nulle part ailleurs. Ni texte de commentaire ni nom de commentateur n’est gardé.',
    deleteAll: 'Effacer toutes les données',
    deleteAllSure:
      'Tout effacer : profils, historique, file, sélection, notes, décisions, campagnes, réglages ? C’est définitif.',
    deleteYes: 'Tout effacer',
    keep: 'Garder mes données',
    deleted: 'Toutes les données sont effacées.',
  },
  deleteProfile: {
    action: 'Effacer les données de ce profil',
    what: 'Profil, posts, historique, notes, décisions, et ses placements dans les campagnes avec leurs résultats. Vous pourrez annuler.',
    done: (name) => `Tout ce qui était enregistré sur ${name} est effacé.`,
    elsewhere:
      'Les sauvegardes et les CSV enregistrés auparavant le contiennent encore : si la personne demande l’effacement, supprimez-le là aussi. Vous pouvez annuler tant que cette page est ouverte.',
    undo: 'Annuler',
    isBack: (name) => `${name} est de retour.`,
  },
  posts: {
    title: (n) => plural(n, `${n} post lu`, `${n} posts lus`),
    post: 'Post, par date',
    sortBy: 'Trier par',
    by: {
      publishedAt: 'Date',
      engagementRate: 'ER',
      views: 'Vues',
      likes: 'Likes',
      comments: 'Comm.',
      shares: 'Partages',
      saves: 'Enreg.',
    },
    untitled: 'Sans légende',
    sponsored: 'Sponsorisé',
    leftOut: (why) => `écarté : ${why}`,
    showAll: (n) => `Afficher les ${n}`,
    opens: (site) => `Un post s’ouvre sur ${site} dans un nouvel onglet ; le site le compte comme une visite.`,
  },
  sources,
  compareWith: {
    label: 'Comparé à',
    auto: (what) => (what ? `Auto : ${what}` : 'Automatique'),
    tier: (tier) => `Chiffres publiés, ${tier}`,
    oneSource: 'Une seule source',
    own: 'Profils que vous avez lus',
    imported: 'Vos propres chiffres',
    sources: 'Sources',
    bar: 'Barre : la moitié centrale des créateurs. Encoche : médiane.',
    ticks: 'Traits : un chiffre publié chacun.',
    notCompared: 'Non comparé : calculé autrement que les chiffres publiés.',
  },
};
