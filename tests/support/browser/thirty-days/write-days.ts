import type { Page } from 'playwright-core';
import type { DayFigures } from '@/lib/model/day-figures';
import type { Post, Profile, Snapshot } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { Plan } from './plan';

/** What the product itself wrote of one profile, which the others are made like. */
export interface Written {
  profile: Profile;
  posts: Post[];
  snapshot: Snapshot;
  dayFigures: DayFigures;
  /** Rows by the table that they stand in, with the profile's key and names somewhere in them. */
  others: Record<'handles' | 'ownSet' | 'digests' | 'traces', unknown>;
  /** Names in those rows that are each profile's own. */
  names: string[];
}

/** What a page of ours is told once, before `writeDays`. */
export interface Told {
  plan: Plan;
  /** One of each site, in the order in which the sites take turns. */
  like: Written[];
}

/** A post is at the top of its list for so many days, and read with each look at the profile. */
const DAYS_AT_THE_TOP = 9;

/** Gives a page of the extension's own what it needs to write. */
export const prepare = (own: Page, told: Told): Promise<void> =>
  own.evaluate((given) => void Object.assign(globalThis, { told_: given }), { ...told, daysAtTheTop: DAYS_AT_THE_TOP });

/**
 * Writes, straight to the disk, what the readings of these days leave behind: of each profile the snapshots, the rates, the
 * posts that were read for the last time, and what is kept of the profile itself. Answers with how many rows. The browser
 * takes a tenth of a millisecond for each, however they are put into transactions.
 */
export const writeDays = (own: Page, days: readonly number[]): Promise<number> =>
  own.evaluate(
    async (days) => {
      const { plan, like, daysAtTheTop } = (globalThis as unknown as { told_: Told & { daysAtTheTop: number } }).told_;
      const HOUR = 3_600_000;
      const midnight = (which: number) => {
        const date = new Date(plan.from);
        date.setDate(date.getDate() + which);
        return date.getTime();
      };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('creator-gauge');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result);
      });
      const tables = ['profiles', 'posts', 'snapshots', 'dayFigures', 'handles', 'ownSet', 'digests', 'traces'];
      let rows = 0;
      const scaled = (count: Quantity, factor: number): Quantity => {
        const value = Math.round(count.value * factor);
        return { ...count, value, low: value, high: Math.round(count.high * factor) };
      };
      /** Between 0.02 and 2, the same for the same profile. */
      const factorOf = (n: number) => 0.02 + ((n * 7_919) % 1_000) / 505;
      const dated = <T extends object>(fields: T, at: number): T =>
        Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, at }])) as T;

      const AT_ONCE = 100;
      for (let from = 0; from < plan.profiles; from += AT_ONCE) {
        const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
        const put = (table: string, row: unknown) => {
          transaction.objectStore(table).put(row);
          rows += 1;
        };
        const last = Math.min(plan.profiles, from + AT_ONCE);
        for (let turn = 0; turn < (last - from) * days.length; turn++) {
          const n = from + Math.floor(turn / days.length);
          const today = days[turn % days.length] ?? 0;
          const isLast = today === plan.days - 1;
          const todaysMidnight = midnight(today);
          const site = like[n % like.length] as Written;
          const { platform } = site.profile;
          const id = `8${String(n).padStart(10, '0')}`;
          const handle = `seeded.creator.${n}`;
          const profileKey = `${platform}:${id}`;
          const factor = factorOf(n);
          const looks = [8, 12, 16, 20].slice((n + today) % 3 === 0 ? 0 : 1);
          const at = todaysMidnight + 20 * HOUR + (n % 3_000) * 1_000;

          // Followers move by a thousandth a day, up or down.
          const grown = factor * (1 + ((n % 5) - 2) * 0.001 * today);
          for (const hour of looks) {
            const { followers, following, postsTotal, likesTotal } = site.snapshot;
            put('snapshots', {
              ...site.snapshot,
              profileKey,
              at: todaysMidnight + hour * HOUR + (n % 3_000) * 1_000,
              followers: followers && scaled(followers, grown + hour * 1e-6),
              following,
              postsTotal: postsTotal && scaled(postsTotal, 1 + today / 100),
              likesTotal: likesTotal && scaled(likesTotal, grown),
            });
          }
          put('dayFigures', {
            ...site.dayFigures,
            profileKey,
            day: Math.floor((todaysMidnight - new Date(todaysMidnight).getTimezoneOffset() * 60_000) / 86_400_000),
            figures: site.dayFigures.figures.map((figure) => {
              const by = 0.5 + ((n + today) % 100) / 100;
              return { ...figure, value: figure.value * by, low: figure.low * by, high: figure.high * by, at };
            }),
          });

          for (let rank = 0; rank < plan.posts; rank++) {
            const published = plan.days - 1 - Math.floor((rank * plan.days) / plan.posts);
            if (Math.min(plan.days - 1, published + daysAtTheTop) !== today) continue;
            const post = site.posts[rank % site.posts.length] as Post;
            const postId = `${id}${String(rank).padStart(4, '0')}`;
            const when = midnight(published) + (9 + (rank % 2) * 8) * HOUR;
            const publishedAt = { value: when, low: when, high: when };
            const fields = dated(post.fields, at);
            for (const name of ['views', 'likes', 'comments', 'shares', 'saves'] as const) {
              const field = fields[name];
              if (field) fields[name] = { ...field, value: scaled(field.value, factor * (0.6 + (rank % 9) / 10)) };
            }
            if (fields.publishedAt) fields.publishedAt = { ...fields.publishedAt, value: publishedAt };
            if (fields.title) fields.title = { ...fields.title, value: `${fields.title.value} (${rank})` };
            const placed = Math.min(rank, 2 * daysAtTheTop);
            put('posts', {
              ...post,
              key: `${platform}:${postId}`,
              profileKey,
              id: postId,
              url: post.url.replace(post.id, postId),
              owner: { id, handle },
              fields,
              withheld: dated(post.withheld, at),
              placements: Object.fromEntries(
                Object.keys(post.placements).map((list) => [list, { visit: at, rank: placed, order: 'newest' }]),
              ),
              lastSeenAt: at,
            });
          }

          // The newest reading of a profile takes the place of the one before.
          if (today !== 0 && !isLast) continue;
          const own = (row: unknown) => {
            let text = JSON.stringify(row).replaceAll(site.profile.id ?? '', id);
            for (const name of site.names) text = text.replaceAll(name, `${name.slice(0, 4)}${n}`);
            return JSON.parse(text.replaceAll(site.profile.handle ?? '', handle));
          };
          const profile = own(site.profile) as Profile;
          const { followers } = profile.fields;
          Object.assign(profile, { handle, handleAt: at, firstSeenAt: plan.from + 8 * HOUR, lastSeenAt: at });
          profile.fields = dated(profile.fields, at);
          if (profile.fields.followers && followers) profile.fields.followers.value = scaled(followers.value, grown);
          put('profiles', profile);
          put('handles', { handle: `${platform}:@${handle}`, key: profileKey });
          const set = own(site.others.ownSet) as { followers: number; measures: { value: number }[] };
          for (const measure of set.measures) measure.value *= 0.5 + (n % 100) / 100;
          put('ownSet', { ...set, followers: Math.round(set.followers * grown), readAt: at });
          const digest = own(site.others.digests) as { profile: { followers: Quantity } };
          digest.profile.followers = scaled(digest.profile.followers, grown);
          put('digests', { ...digest, readAt: at });
          put('traces', own(site.others.traces));
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
          transaction.onabort = () => reject(transaction.error);
          transaction.commit();
        });
      }
      db.close();
      return rows;
    },
    [...days],
  );
