import type { Report } from '@/lib/model/report';
import { fetchReport } from '../../tools/demo/kpi-table';
import { rowsOf } from '../browser/cdp-storage';
import type { Extension } from '../browser/launch';
import type { FictionalCreator } from '../sites/creator';

/** What is said of a profile, once that stands still; without when it was read, and what grows with the clock alone. */
export async function settled(extension: Extension, creator: FictionalCreator): Promise<unknown> {
  const own = await extension.open('popup.html');
  const read = async () => numbersOf(await fetchReport(own, creator));
  let last = await read();
  for (let same = 0; same < 2; ) {
    await own.waitForTimeout(600);
    const next = await read();
    same = JSON.stringify(next) === JSON.stringify(last) ? same + 1 : 0;
    last = next;
  }
  await own.close();
  return last;
}

function numbersOf({ profile, posts, measures }: Report): unknown {
  return {
    totals: [profile.followers, profile.following, profile.postsTotal, profile.likesTotal, profile.viewsTotal],
    posts: posts
      .map(({ id, views, likes, comments, shares, saves, durationSeconds }) =>
        JSON.stringify([id, views, likes, comments, shares, saves, durationSeconds]),
      )
      .sort(),
    measures: measures
      .filter(({ measure }) => measure.id !== 'daysSinceLastPost')
      .map(({ measure: { id, value, n } }) => [id, value?.toPrecision(3), n]),
  };
}

/** Whose profiles are stored, by handle. */
export async function handlesOnDisk(extension: Extension): Promise<string[]> {
  const own = await extension.open('popup.html');
  const rows = await rowsOf<{ handle: string }>(own, 'handles');
  await own.close();
  return rows.map(({ handle }) => handle.replace(/^\w+:@/, '')).sort();
}
