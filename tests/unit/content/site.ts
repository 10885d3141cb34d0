import type { Observation, PostReading } from '@/lib/model/observation';
import type { Surface } from '@/lib/model/platform';
import { exact } from '@/lib/model/quantity';
import type { PageError } from '@/lib/model/reason';
import type { PlatformAdapter, Reading } from '@/lib/platforms/adapter';

/** A made-up site at YouTube's address: /@handle is a profile, /watch/ID a post. Its payloads are lists of `Said`. */
export interface Said {
  handle?: string;
  id?: string;
  followers?: number;
  posts?: SaidPost[];
  error?: PageError;
  list?: { name: string; start: boolean };
}

interface SaidPost {
  id: string;
  /** Handle of its owner. */
  owner?: string;
  ownerId?: string;
}

export const surface = (path: string): Surface => {
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  const isProfile = first.startsWith('@');
  return {
    platform: 'youtube',
    kind: isProfile ? 'profile' : first === 'watch' ? 'post' : 'other',
    handle: isProfile ? first.slice(1).toLowerCase() : null,
    profileId: null,
    postId: first === 'watch' ? second : null,
    tab: isProfile ? second || 'home' : null,
  };
};

const post = ({ id, owner, ownerId }: SaidPost): PostReading => ({
  id,
  url: `https://www.youtube.com/watch/${id}`,
  format: 'video',
  owner: owner || ownerId ? { id: ownerId ?? null, handle: owner ?? null } : null,
});

export function observe(said: Said, { surface, lang, now }: Pick<Reading, 'surface' | 'lang' | 'now'>): Observation {
  const posts = (said.posts ?? []).map(post);
  const named = said.handle !== undefined || said.id !== undefined;
  return {
    platform: 'youtube',
    source: 'api',
    reader: 'test',
    at: now,
    lang,
    surface,
    profile: named
      ? {
          id: said.id ?? null,
          handle: said.handle ?? null,
          ...(said.followers !== undefined && { followers: exact(said.followers) }),
        }
      : null,
    posts,
    comments: [],
    listing: said.list
      ? { list: said.list.name, start: said.list.start, order: 'newest', postIds: posts.map(({ id }) => id) }
      : null,
    error: said.error ?? null,
    unknown: [],
  };
}

/** An adapter that believes every payload: what the controller lets through is then the controller's doing. */
export const trusting: PlatformAdapter = {
  id: 'youtube',
  hosts: ['www.youtube.com'],
  surfaceOf: (url) => surface(url.pathname),
  endpoints: [{ rule: 'list', host: 'www.youtube.com', path: '/api/list' }],
  fromApi: (_rule, _url, body, reading) => (body as Said[]).map((said) => observe(said, reading)),
  fromPage: (document, reading) => read(document, reading),
  fromDom: (document, reading) => read(document, reading),
};

function read(document: Document, reading: Reading): Observation[] {
  const said = document.querySelector('script[type="application/json"]')?.textContent;
  return said ? (JSON.parse(said) as Said[]).map((one) => observe(one, reading)) : [];
}
