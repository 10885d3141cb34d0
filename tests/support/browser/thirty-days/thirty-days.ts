import type { Page } from 'playwright-core';
import type { DayFigures } from '@/lib/model/day-figures';
import type { Post, Profile, Snapshot } from '@/lib/model/profile';
import type { FictionalCreator } from '../../sites/creator';
import { MARLO, OSKAR, TILDA } from '../../sites/creators';
import { serveSites } from '../../sites/serve';
import { rowsOf } from '../cdp-storage';
import type { Extension } from '../launch';
import { readProfile } from '../read-profile';
import { type Plan, planOf, THIRTY_DAYS } from './plan';
import { prepare, type Written, writeDays } from './write-days';

export interface Seeding {
  /** Fewer than ten thousand, for whoever only tries something out. */
  profiles?: number;
  /** So many days are written together, a divisor of 30; all of them if left out. */
  atOnce?: number;
  /** After days were written; how many there are now. */
  afterDays?(days: number, own: Page): Promise<void>;
}

/**
 * Thirty days of use in an extension that was just started. One creator of each site is read for real, from served pages;
 * what the product wrote of them is what the rows of ten thousand others are made like, day by day, straight on the disk.
 * Answers with what was written.
 */
export async function seedThirtyDays(
  extension: Extension,
  { profiles, atOnce = THIRTY_DAYS.days, afterDays }: Seeding = {},
): Promise<Plan> {
  await extension.context.addInitScript('globalThis.__name = (named) => named');
  await serveSites(extension.context, Date.now());
  const own = await extension.open('popup.html');
  const like: Written[] = [];
  for (const creator of [MARLO, TILDA, OSKAR]) {
    const { page } = await readProfile(extension, own, creator);
    await page.close();
    like.push(await writtenOf(own, creator));
  }
  const plan = planOf(Date.now(), profiles);
  await prepare(own, { plan, like });
  for (let day = 0; day < plan.days; day += atOnce) {
    await writeDays(
      own,
      [...Array(atOnce).keys()].map((one) => day + one),
    );
    await afterDays?.(day + atOnce, own);
  }
  await own.close();
  return plan;
}

/** What the product wrote of a creator whose pages were served. */
async function writtenOf(own: Page, { platform, handle, name }: FictionalCreator): Promise<Written> {
  const one = async <T>(table: string): Promise<T> => {
    const found = (await rowsOf<{ key?: string; profileKey?: string }>(own, table)).find((row) =>
      (row.profileKey ?? row.key)?.startsWith(`${platform}:`),
    );
    if (!found) throw new Error(`${table}: nothing was written of @${handle}.`);
    return found as T;
  };
  const posts = (await rowsOf<Post>(own, 'posts')).filter((post) => post.platform === platform);
  const others = ['handles', 'ownSet', 'digests', 'traces'] as const;
  const rows = await Promise.all(others.map(async (table) => [table, await one(table)] as const));
  const profile = await one<Profile>('profiles');
  const domain = profile.fields.email?.value.split('@')[1]?.replace('.example', '');
  const squashed = handle.toLowerCase().replaceAll('.', '');
  return {
    profile,
    // A pinned one is out of its order.
    posts: posts.filter(({ fields }) => !fields.pinned?.value && fields.publishedAt),
    snapshot: await one<Snapshot>('snapshots'),
    dayFigures: await one<DayFigures>('dayFigures'),
    others: Object.fromEntries(rows) as Written['others'],
    names: [...new Set([squashed, domain, name])].filter(
      (found) => found !== undefined && found !== handle,
    ) as string[],
  };
}
