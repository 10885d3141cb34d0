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

const plural = pluralOf('en');

/** Words of the popup, the side panel and the desk. */
export const pages = {
  product: 'Creator Gauge',
  nav: {
    profiles: 'Profiles',
    queue: 'Queue',
    shortlist: 'Shortlist',
    compare: 'Compare',
    campaigns: 'Campaigns',
    benchmarks: 'Benchmarks',
    settings: 'Settings',
    health: 'Health',
    thisProfile: 'This profile',
  },
  sponsored,
  campaign,
  kpiGroups,
  byFormat: 'By format',
  stored: 'Stored on this device',
  openDesk: 'Open the desk',
  openSettings: 'Settings',
  openOnSite: (site: string) => `Open on ${site}`,
  visitCounts: 'Opens in this tab. The site counts it as a visit.',

  none: {
    title: 'No profile on this page',
    body: 'Open a creator’s page on Instagram, TikTok or YouTube to read its numbers.',
    recent: 'Seen recently',
    nothingYet: 'Nothing read yet. Your first profile shows up here.',
    find: 'Find a creator you have seen',
    noMatch: (query: string) => `No creator you have seen matches “${query}”.`,
  },
  access: {
    missing: 'The browser does not let Creator Gauge read Instagram, TikTok and YouTube yet.',
    allow: 'Allow',
  },
  waiting: {
    title: 'Reading this profile',
    body: 'Its numbers appear as the page loads. Tabs opened before the installation need a reload.',
  },

  compare: {
    replaced: 'It took the place of your earlier comparison.',
    bringBack: 'Bring that back',
    title: 'Compare',
    subtitle: 'each against its own tier',
    legend: 'best, where the gap exceeds the error',
    pick: 'Choose 2 to 4 profiles',
    chosen: (n: number) => `${n} of 4`,
    empty: 'Choose two to four profiles you have read. Their numbers appear side by side.',
    full: 'Four profiles fit side by side. Take one out first.',
    add: (name: string) => `Add ${name} to the comparison`,
    remove: (name: string) => `Take ${name} out of the comparison`,
    copy: 'Copy as table',
    copied: 'Table copied.',
    print: 'Print',
    printed: (date: string) =>
      `Creator Gauge · ${date} · each against published figures or profiles read, as its cell says.`,
    groups: { engagement: 'Engagement', reach: 'Reach', audience: 'Audience', content: 'Content' },
    best: 'Best of these',
    tooClose: 'too close to call',
    unlike: 'Sites count differently: figures of different sites or bases stand beside each other and are not ranked.',
    notHere: 'not on this site',
    window: (from: string, to: string) => `posts of ${from} to ${to}`,
    windowsDiffer: 'The posts compared are of different periods; the dates stand under each name.',
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
    title: 'Columns of your file',
    name: 'Name of this choice (needed)',
    up: (column: string) => `Move ${column} up`,
    down: (column: string) => `Move ${column} down`,
    save: (n: number) => plural(n, 'Save 1 column', `Save ${n} columns`),
    cancel: 'Cancel',
    remove: 'Delete this choice',
    replaces: (name: string) => `There is a “${name}” already: saving replaces it.`,
  },
  export: {
    title: 'Export',
    preset: 'Columns',
    presets: {
      default: 'Overview: one row a profile',
      evidence: 'With evidence: every KPI with interval, basis, n, source',
    },
    pickColumns: 'Choose columns',
    changeColumns: 'Change columns',
    dialect: 'Format',
    dialects: { en: 'English: commas, decimal point', fr: 'French: semicolons, decimal comma' },
    download: (n: number) => plural(n, 'Download CSV of 1 creator', `Download CSV of ${n} creators`),
    copy: 'Copy for Sheets',
    copied: (n: number) =>
      n === 1 ? '1 row copied. Paste it into a sheet.' : `${n} rows copied. Paste them into a sheet.`,
    saved: (file: string) => `${file} saved.`,
    failed: (detail: string) => `Copying failed: ${detail}`,
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
    title: 'Settings',
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English', fr: 'Français' },
    sector: 'Your sector',
    sectorNone: 'Not chosen',
    sectorHelp: 'Its benchmarks come first on the Benchmarks page; no figure depends on it.',
    sectors: {
      beauty: 'Beauty',
      fashion: 'Fashion',
      food: 'Food and drink',
      fitness: 'Fitness and health',
      travel: 'Travel',
      home: 'Home and living',
      family: 'Family',
      tech: 'Technology',
      gaming: 'Gaming',
      finance: 'Finance',
      education: 'Education',
      culture: 'Culture and media',
      nonprofit: 'Non-profit',
      other: 'Other',
    },
    tiers: 'Tier borders',
    tiersHelp: 'Followers from which a tier begins. Published figures keep their own borders.',
    tierPresets: { standard: 'Standard: micro ends at 50K', wide: 'Micro ends at 100K' },
    tierOrder: 'Each border must be above the one before it.',
    window: 'Posts in the sample',
    windowHelp: 'The newest posts that every figure is counted from, 6 to 50.',
    age: 'Leave out posts younger than (hours)',
    ageHelp: 'Young posts are still collecting likes and views.',
    retention: 'Keep history for (months)',
    retentionHelp: 'Profiles with a status (also declined ones) and those in the queue are kept until you remove them.',
    reasons: 'Reasons for a decision',
    reasonsHelp:
      'Offered when you decline a profile or mark it as maybe; one a line. Empty the field for those that come with the product.',
    checklist: 'Checklist',
    checklistHelp:
      'What you check of each profile by eye, in the side panel; one a line. Empty the field for the items that come with the product.',
    watchList: 'Watch list',
    watchListHelp:
      'Competitors and brands, one a line: names, @handles or words. A profile is flagged where a seen post names one in its title (of a caption: the first 140 characters), its disclosure or its accounts.',
    brandTerms: 'Your brands in comments',
    brandTermsHelp:
      'Names or #tags, one a line. Comments that name one are counted from the day on which you add it; no text is kept that could be searched again.',
    overlay: 'Show the card on profiles',
    badges: 'Show figures on the posts of a profile',
    outOfRange: (low: number, high: number) => `Enter a whole number from ${low} to ${high}.`,
    saved: 'Saved.',
    data: 'Your data',
    dataBody: 'Everything is stored in this browser and nowhere else. No comment text and no commenter’s name is kept.',
    deleteAll: 'Delete all data',
    deleteAllSure:
      'Delete everything: profiles, history, queue, shortlist, notes, decisions, campaigns, settings? This can’t be undone.',
    deleteYes: 'Delete everything',
    keep: 'Keep my data',
    deleted: 'All data deleted.',
  },
  deleteProfile: {
    action: 'Delete this profile’s data',
    what: 'Profile, posts, history, notes, decisions, and its placements in campaigns with what they brought. You can undo it.',
    done: (name: string) => `Everything stored about ${name} is deleted.`,
    elsewhere:
      'Backups and CSV files that you saved earlier still hold it: for a person’s erasure request delete it there too. Undo is possible until this page is closed.',
    undo: 'Undo',
    isBack: (name: string) => `${name} is back.`,
  },
  posts: {
    title: (n: number) => plural(n, '1 post read', `${n} posts read`),
    post: 'Post, by date',
    sortBy: 'Sort by',
    by: {
      publishedAt: 'Date',
      engagementRate: 'ER',
      views: 'Views',
      likes: 'Likes',
      comments: 'Comments',
      shares: 'Shares',
      saves: 'Saves',
    },
    untitled: 'Without a caption',
    sponsored: 'Sponsored',
    leftOut: (why: string) => `left out: ${why}`,
    showAll: (n: number) => `Show all ${n}`,
    opens: (site: string) => `A post opens on ${site} in a new tab, which the site counts as a visit.`,
  },
  sources,
  compareWith: {
    label: 'Compared with',
    auto: (what: string) => (what ? `Automatic: ${what}` : 'Automatic'),
    tier: (tier: string) => `Published figures, ${tier}`,
    own: 'Profiles you have read',
    imported: 'Your own figures',
    oneSource: 'One source',
    sources: 'Sources',
    bar: 'Bar: middle half of creators. Notch: median.',
    ticks: 'Ticks: one published figure each.',
    notCompared: 'Not compared: counted differently from what is published.',
  },
};
