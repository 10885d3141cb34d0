import type { DBCore, DBCoreCursor, DBCoreQueryRequest, DBCoreQueryResponse, DBCoreTable } from 'dexie';
import type { Database } from './database';

/** `count`: null, or a range of numbers. */
type Kind = 'string' | 'number' | 'object' | 'array' | 'count';

const KEYED = { profileKey: 'string' } as const;
const SEEN = { views: 'count', likes: 'count', comments: 'count', shares: 'count', saves: 'count' } as const;
const TOTALS = {
  followers: 'count',
  following: 'count',
  postsTotal: 'count',
  likesTotal: 'count',
  viewsTotal: 'count',
} as const;

/**
 * What a row must have to be worked with: those of its fields that are reached into or computed with. Looked at on every
 * reading of a row, so it stays shallow; whole rows are checked where they come from outside (lib/backup/row-schemas).
 */
export const SOUND: Record<string, Readonly<Record<string, Kind>>> = {
  profiles: { key: 'string', platform: 'string', fields: 'object', firstSeenAt: 'number', lastSeenAt: 'number' },
  posts: {
    ...KEYED,
    id: 'string',
    key: 'string',
    url: 'string',
    format: 'string',
    coOwners: 'array',
    fields: 'object',
    withheld: 'object',
    placements: 'object',
    lastSeenAt: 'number',
  },
  snapshots: { ...KEYED, at: 'number', ...TOTALS },
  shortlist: { ...KEYED, status: 'string', addedAt: 'number' },
  ownSet: { ...KEYED, platform: 'string', followers: 'number', readAt: 'number', measures: 'array' },
  handles: { handle: 'string', key: 'string' },
  settings: { name: 'string' },
  health: {
    key: 'string',
    platform: 'string',
    reader: 'string',
    field: 'string',
    lastWorkedAt: 'number',
    looks: 'array',
  },
  queue: { name: 'string', platform: 'string', order: 'number', addedAt: 'number' },
  decisions: { ...KEYED, at: 'number', reasons: 'array', figures: 'array' },
  checklists: { ...KEYED, ticks: 'array' },
  compared: { ...KEYED, addedAt: 'number' },
  notes: { ...KEYED, tags: 'array', lists: 'array', note: 'string' },
  digests: { ...KEYED, stamp: 'string', profile: 'object', readAt: 'number', figures: 'object' },
  imported: { ...KEYED, profile: 'object', measures: 'array', importedAt: 'number' },
  dayFigures: { ...KEYED, day: 'number', figures: 'array' },
  creators: { id: 'string', profileKeys: 'array', createdAt: 'number' },
  notSame: { one: 'string', other: 'string', at: 'number' },
  traces: { ...KEYED, platform: 'string', marks: 'array', profiles: 'array', addresses: 'array', called: 'array' },
  comments: { ...KEYED, hash: 'string', label: 'string', terms: 'array', at: 'number' },
  corrections: { ...KEYED, name: 'string', what: 'object', at: 'number' },
  collaborations: { ...KEYED, currency: 'string', at: 'number' },
  goals: { ...KEYED, objective: 'string', goals: 'array' },
  benchmarks: { id: 'string', platform: 'string', kpi: 'string', min: 'number', source: 'string' },
  campaigns: { id: 'string', name: 'string', currency: 'string', goals: 'array', rates: 'array', private: 'array' },
  placements: { ...KEYED, id: 'string', campaignId: 'string', name: 'string', currency: 'string', postIds: 'array' },
  results: { ...KEYED, id: 'string', campaignId: 'string', placementId: 'string', origin: 'string' },
  datedPosts: { ...KEYED, postId: 'string', day: 'number', at: 'number', ...SEEN },
  lessons: { id: 'string', campaignId: 'string', text: 'string', about: 'string' },
};

/**
 * Leaves rows of the wrong shape (a damaged disk, another program's hand) out of whatever is read, so that one of them
 * does not take its page down. They stay on disk until the same is read again, which takes their place, or is deleted.
 */
export function readSoundRows(db: Database): void {
  db.use({
    stack: 'dbcore',
    name: 'sound-rows',
    create: (core: DBCore): DBCore => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const must = Object.entries(SOUND[name] ?? {});
        return must.length > 0 ? reading(table, (row) => isSound(row, must)) : table;
      },
    }),
  });
}

function reading(table: DBCoreTable, isSound: (row: unknown) => boolean): DBCoreTable {
  const sound = <T>(row: T): T | undefined => (row === undefined || isSound(row) ? row : undefined);
  return {
    ...table,
    get: (request) => table.get(request).then(sound),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(sound)),
    query: (request) => (request.values ? enough(table, request, isSound) : table.query(request)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? passing(cursor, isSound) : cursor)),
  };
}

/** As many sound rows as are asked for, where there are so many. */
function enough(
  table: DBCoreTable,
  request: DBCoreQueryRequest,
  isSound: (row: unknown) => boolean,
  limit = request.limit,
): Promise<DBCoreQueryResponse> {
  return table.query({ ...request, limit }).then((found) => {
    const result = found.result.filter(isSound);
    const isAll = limit === undefined || found.result.length < limit;
    if (isAll || result.length >= (request.limit ?? 0)) return { ...found, result: result.slice(0, request.limit) };
    return enough(table, request, isSound, limit * 2);
  });
}

/** The cursor without the rows that are not sound. */
function passing(cursor: DBCoreCursor, isSound: (row: unknown) => boolean): DBCoreCursor {
  // The browser's own cursor with Dexie's methods on it: what is made with it as prototype may not read its fields.
  const start = cursor.start.bind(cursor);
  cursor.start = (onNext) => start(() => (isSound(cursor.value) ? onNext() : cursor.continue()));
  return cursor;
}

function isSound(row: unknown, must: [string, Kind][]): boolean {
  if (typeof row !== 'object' || row === null) return false;
  return must.every(([field, kind]) => isOf(kind, (row as Record<string, unknown>)[field]));
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'count') return value === null || isRange(value);
  if (kind === 'number') return Number.isFinite(value);
  return kind === 'object' ? typeof value === 'object' && value !== null : typeof value === kind;
}

function isRange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { value: middle, low, high } = value as Record<string, unknown>;
  return Number.isFinite(middle) && Number.isFinite(low) && Number.isFinite(high);
}
