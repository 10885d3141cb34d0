import { folderOf, type Import, importsOf } from './imports-of';
import type { Rule, SourceFile } from './source-files';

/** What each folder of lib may import beside itself. A new folder is entered here, with a thought. */
const MAY: Record<string, string[]> = {
  model: [],
  parsing: ['model'],
  stats: ['model'],
  sponsored: ['model'],
  sentiment: ['model'],
  collect: ['model', 'parsing', 'sponsored'],
  benchmarks: ['model', 'stats', 'parsing'],
  kpi: ['model', 'stats', 'collect', 'benchmarks'],
  others: ['model', 'benchmarks'],
  money: ['model', 'stats', 'benchmarks'],
  goals: ['model', 'stats', 'benchmarks', 'compare', 'money'],
  signals: ['model', 'benchmarks', 'compare'],
  campaign: ['model', 'stats', 'parsing', 'benchmarks', 'kpi', 'money', 'goals'],
  health: ['model', 'collect'],
  report: ['model', 'stats', 'sponsored', 'collect', 'kpi', 'benchmarks', 'health'],
  badges: ['model', 'report', 'i18n'],
  compare: ['model', 'benchmarks'],
  export: ['model', 'compare', 'i18n'],
  share: [],
  platforms: ['model', 'parsing'],
  queue: ['model', 'parsing', 'platforms'],
  shortlist: ['model', 'benchmarks', 'compare', 'export', 'parsing', 'platforms', 'queue'],
  history: ['model', 'stats', 'compare', 'report', 'shortlist'],
  creators: ['model', 'compare', 'parsing', 'queue', 'shortlist'],
  'page-world': ['platforms'],
  capture: ['model', 'parsing', 'platforms'],
  settings: ['model', 'messaging'],
  backup: ['model', 'messaging'],
  messaging: ['model', 'parsing', 'platforms', 'settings'],
  content: [
    'model',
    'parsing',
    'collect',
    'capture',
    'report',
    'platforms',
    'page-world',
    'messaging',
    'i18n',
    'badges',
  ],
  i18n: [
    'model',
    'goals',
    'signals',
    'campaign',
    'queue',
    'shortlist',
    'history',
    'backup',
    'benchmarks',
    'money',
    'health',
    'messaging',
    'settings',
  ],
  db: [
    'model',
    'campaign',
    'backup',
    'creators',
    'stats',
    'collect',
    'kpi',
    'benchmarks',
    'health',
    'report',
    'settings',
    'messaging',
  ],
  background: ['model', 'parsing', 'sentiment', 'db', 'report', 'shortlist', 'history', 'messaging', 'settings'],
  live: [
    'model',
    'campaign',
    'backup',
    'creators',
    'platforms',
    'queue',
    'shortlist',
    'export',
    'report',
    'db',
    'messaging',
    'settings',
  ],
};

/** Run in Node as they do in the browser. */
export const PURE = [
  ...[
    'model',
    'parsing',
    'stats',
    'kpi',
    'collect',
    'sponsored',
    'sentiment',
    'benchmarks',
    'money',
    'others',
    'goals',
    'signals',
    'campaign',
    'health',
    'report',
    'badges',
    'compare',
    'export',
    'share',
    'platforms',
    'queue',
    'shortlist',
    'history',
    'creators',
  ],
].map((name) => `lib/${name}`);

const NOT_PURE = /^(wxt|@wxt-dev|#imports|webextension|dexie|react|zod|zustand|node:)/;
/** Folders in which the extension's own API may be used. */
const WITH_BROWSER = [
  'entrypoints',
  ...['messaging', 'content', 'settings', 'i18n', 'background'].map((n) => `lib/${n}`),
];

/** Folders import in one direction only. */
export const direction: Rule = (file) => {
  const here = folderOf(file.path);
  const name = here.replace('lib/', '');
  if (here.startsWith('lib/') && !MAY[name]) return [`${here} is not in the table of what may import what`];
  return importsOf(file).flatMap(({ target }) => {
    const there = folderOf(target);
    if (there === here) return [];
    if (there === 'entrypoints') return ['imports entrypoints'];
    if (!here.startsWith('lib/')) return [];
    if (there === 'components' || there === 'tests') return [`imports ${there}`];
    return there.startsWith('lib/') && !MAY[name]?.includes(there.slice(4)) ? [`${here} imports ${there}`] : [];
  });
};

/** The pure folders know no browser, database, user interface, schema or Node. */
export const purePackages: Rule = (file) =>
  PURE.includes(folderOf(file.path)) ? forbidden(file, ({ target }) => NOT_PURE.test(target)) : [];

/** One site never knows another; adapters take types, and helpers of quantity and platform, from the model. */
export const adapters: Rule = (file) => {
  const site = file.path.match(/^lib\/platforms\/([^/]+)\//)?.[1];
  if (!site) return [];
  return forbidden(file, ({ target, isType }) => {
    const other = target.match(/^lib\/platforms\/([^/]+)\//)?.[1];
    const isHelper = /^lib\/model\/(quantity|platform)$/.test(target);
    return (other !== undefined && other !== site) || (/^lib\/model\//.test(target) && !isType && !isHelper);
  });
};

/** What runs in the page is itself, and the adapters' lists of endpoints. */
export const pageWorld: Rule = (file) =>
  file.path.startsWith('lib/page-world/')
    ? forbidden(
        file,
        ({ target, isType }) => !isType && !/^lib\/(page-world\/|platforms\/[^/]+\/endpoints$)/.test(target),
      )
    : [];

/** All languages together are for the background and for Node: readers are handed one. */
export const localeTables: Rule = (file) =>
  /^lib\/(platforms|content|page-world)\//.test(file.path) || /^entrypoints\/(reader|overlay|tap)/.test(file.path)
    ? forbidden(file, ({ target }) => target.startsWith('lib/parsing/tables'))
    : [];

/** Components get props: no extension API, no database, no hooks that read it (types are free). */
export const components: Rule = (file) =>
  file.path.startsWith('components/')
    ? forbidden(
        file,
        ({ target, isType }) =>
          /^(wxt|@wxt-dev|#imports|webextension|dexie)/.test(target) ||
          (!isType && /^lib\/(db|live|messaging|content|background|page-world|platforms)(\/|$)/.test(target)),
      )
    : [];

/** wxt's browser object is imported only where it may be used. */
export const browserImports: Rule = (file) =>
  WITH_BROWSER.includes(folderOf(file.path))
    ? []
    : forbidden(file, ({ target }) => /^(wxt|#imports|webextension)/.test(target));

const forbidden = (file: SourceFile, isWrong: (imported: Import) => boolean): string[] =>
  importsOf(file)
    .filter(isWrong)
    .map(({ target }) => `imports ${target}`);

export const mayUseBrowser = (path: string): boolean => WITH_BROWSER.includes(folderOf(path));
