import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformId } from '@/lib/model/platform';
import type { Post, Profile } from '@/lib/model/profile';
import { rowsOf } from '../support/browser/cdp-storage';
import { type Extension, launchExtension } from '../support/browser/launch';
import { type Overlay, overlayOf } from '../support/browser/overlay';
import { type FictionalCreator, instagramIds, tiktokId, youtubeId } from '../support/sites/creator';
import { profileUrl } from '../support/sites/creators';
import { crowd } from '../support/sites/crowd';
import { shownIn, wrongIn } from '../support/sites/crowd-figures';
import { requestsOfOurs } from '../support/sites/own-requests';
import { seeded } from '../support/sites/seeded';
import { type LoggedRequest, serveSites } from '../support/sites/serve';
import { unreliable } from '../support/sites/unreliable';

const NOW = Date.now();
const SEED = Number(process.env.CG_SEED ?? 7);
/** Longer than any answer that is late takes to come. */
const ALL_ARRIVED = 1_500;

let extension: Extension;
beforeEach(async () => {
  extension = await launchExtension();
});
afterEach(() => extension?.close());

/** A user on one of the sites, going from one profile to the next without a page load. */
interface Walk {
  people: FictionalCreator[];
  page: Page;
  overlay: Overlay;
  network: ReturnType<typeof unreliable>;
  requests: LoggedRequest[];
  /** What was ever shown that was not the profile's on screen. */
  wrong: string[];
  /** How many texts were looked at, and which figures they showed. */
  looks: number;
  shown: Set<string>;
}

async function begin(platform: PlatformId): Promise<Walk> {
  const people = crowd(platform, SEED, 10);
  const network = unreliable(SEED);
  const requests = await serveSites(extension.context, NOW, { creators: people, deliver: network.deliver });
  const page = await extension.context.newPage();
  await page.goto(addressOf(people[0] as FictionalCreator));
  const overlay = await overlayOf(page);
  return { people, page, overlay, network, requests, wrong: [], looks: 0, shown: new Set() };
}

/** Every third of Instagram's on the Reels tab, whose list names its owner by a number alone. */
function addressOf(creator: FictionalCreator): string {
  const isReels = creator.platform === 'instagram' && creator.followers % 3 === 0;
  return `${profileUrl(creator)}${isReels ? 'reels/' : ''}`;
}

/** Reads all that the overlay says, for so long. */
async function look(walk: Walk, creator: FictionalCreator, ms: number) {
  const end = Date.now() + ms;
  do {
    const text = await walk.overlay.text();
    walk.looks += 1;
    for (const name of shownIn(text)) walk.shown.add(name);
    const wrong = wrongIn(text, creator, walk.people);
    if (wrong.length > 0) walk.wrong.push(`under @${creator.handle}: ${wrong.join(', ')}`);
    await walk.page.waitForTimeout(25);
  } while (Date.now() < end);
}

async function go(walk: Walk, creator: FictionalCreator): Promise<void> {
  await walk.page.evaluate(
    (path) => void (window as unknown as { goSoftly(path: string): unknown }).goSoftly(path),
    new URL(addressOf(creator)).pathname,
  );
  walk.network.moved(walk.page);
}

/** What is on disk of anybody else than it says. */
async function wrongOnDisk({ people }: Walk): Promise<string[]> {
  const own = await extension.open('popup.html');
  const profiles = await rowsOf<Profile>(own, 'profiles');
  const posts = await rowsOf<Post>(own, 'posts');
  await own.close();
  expect(profiles.length).toBeGreaterThan(3);
  expect(posts.length).toBeGreaterThan(20);
  const creatorOf = (key: string) => {
    const handle = profiles.find((profile) => profile.key === key)?.handle?.toLowerCase();
    return people.find((creator) => creator.handle.toLowerCase() === handle);
  };
  return [
    ...profiles
      .filter(({ key, fields: { followers } }) => {
        const real = creatorOf(key)?.followers ?? Number.NaN;
        return followers && !(followers.value.low <= real && real <= followers.value.high);
      })
      .map(({ handle, fields }) => `@${handle} with ${fields.followers?.value.value} followers`),
    ...posts
      .filter(({ id, profileKey }) => !idsOf(creatorOf(profileKey)).includes(id))
      .map(({ id, profileKey }) => `post ${id} under ${profileKey}`),
  ];
}

function idsOf(creator: FictionalCreator | undefined): string[] {
  return (creator?.posts ?? []).map((post, rank) => {
    if (creator?.platform === 'instagram') return instagramIds(post, NOW).pk;
    return creator?.platform === 'youtube' ? youtubeId(creator, rank) : tiktokId(post, NOW);
  });
}

describe('ten profiles in a row, their answers late, overtaken, repeated or lost', () => {
  it.each(['instagram', 'tiktok', 'youtube'] as const)(
    '%s: never a number that is another profile’s',
    async (platform) => {
      const walk = await begin(platform);
      const { people, page, network } = walk;
      const random = seeded(SEED + 1);
      const dwell = () => 100 + 1_400 * random() ** 2;
      const [first, second, third] = people as [FictionalCreator, FictionalCreator, FictionalCreator];
      const last = people.at(-1) as FictionalCreator;
      const lastButOne = people.at(-2) as FictionalCreator;

      await look(walk, first, dwell());
      for (const creator of people.slice(1)) {
        await go(walk, creator);
        await look(walk, creator, dwell());
      }
      await page.goBack();
      network.moved(page);
      await look(walk, lastButOne, dwell());
      for (const creator of [first, second, first, third, first]) {
        await go(walk, creator);
        await look(walk, creator, dwell());
      }
      await page.goBack();
      network.moved(page);
      await look(walk, third, dwell());

      network.mend();
      await go(walk, last);
      await walk.overlay.waitFor(platform === 'youtube' ? /Typical views per post [\d.]/ : /Engagement rate \d/);
      // All that is still on its way arrives now.
      network.moved(page);
      network.moved(page);
      await look(walk, last, ALL_ARRIVED);

      expect(walk.wrong).toEqual([]);
      expect(await wrongOnDisk(walk)).toEqual([]);
      const text = await walk.overlay.text();
      expect(text).toContain(last.name);
      expect(shownIn(text)).toEqual(
        expect.arrayContaining(['followers', platform === 'youtube' ? 'views' : 'engagement rate']),
      );
      expect(wrongIn(text, last, people)).toEqual([]);

      // The walk was as bad as it was meant to be, and there was something to be seen.
      expect(network.failures()).toEqual([]);
      expect(Math.min(...Object.values(network.met()))).toBeGreaterThan(0);
      expect(walk.looks).toBeGreaterThan(30);
      expect([...walk.shown]).toContain('followers');
      expect(requestsOfOurs(walk.requests)).toEqual([]);
    },
  );
});
