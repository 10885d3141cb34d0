// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '@/components/compare/compare-screen';
import { CompareTable } from '@/components/compare/compare-table';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { followersAgo } from '../support/builders/history';
import { showPage, textOf } from '../support/pages';
import { built, fictional } from '../support/reports/built';
import { ELVIRE, MARLO, PIA, TILDA } from '../support/sites/creators';

const noOpening = () => {};

const row = (name: string) => screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr')!;
const cells = (name: string) => within(row(name)).getAllByRole('cell').map(textOf);
const stars = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => within(cell).queryByRole('img', { name: 'Best of these' }) !== null);

describe('two profiles of one site', () => {
  // Engagement of 2.29 % (2.01 to 2.71) and of 4.94 % (4.34 to 5.85): the intervals are apart.
  it('stars the better one where the intervals are apart', () => {
    showPage(<CompareTable reports={[built.instagramMicro(), built.instagramNano()]} onOpen={noOpening} />);
    expect(cells('Engagement rate, by followers')[0]).toMatch(/^2\.29% /);
    expect(cells('Engagement rate, by followers')[1]).toMatch(/^4\.94% /);
    expect(stars('Engagement rate, by followers')).toEqual([false, true]);
  });

  it('stars none where they overlap, and says that it is too close', () => {
    const near = fictional({ ...MARLO, id: '7', handle: 'near', followers: 46_000 });
    showPage(<CompareTable reports={[built.instagramMicro(), near]} onOpen={noOpening} />);
    expect(stars('Engagement rate, by followers')).toEqual([false, false]);
    expect(textOf(row('Engagement rate, by followers'))).toContain('too close to call');
  });

  it('never ranks what is neither good nor bad', () => {
    showPage(
      <CompareTable
        reports={[built.instagramMicro(), fictional({ ...PIA, posts: PIA.posts.slice(0, 10) })]}
        onOpen={noOpening}
      />,
    );
    for (const neutral of ['Posts per week', 'Sponsored share']) expect(stars(neutral)).toEqual([false, false]);
  });
});

describe('unlike profiles', () => {
  const three = [built.instagramMicro(), built.tiktokMid(), built.youtubeOpened()];

  // 3 reels of 31 200, 214 000 and 27 900 plays; TikTok's counts are rounded; six opened videos are exact.
  it('stand beside each other, are not ranked, and the reason is said', () => {
    const { container, text } = showPage(<CompareTable reports={three} onOpen={noOpening} />);
    expect(container.querySelectorAll('.star')).toHaveLength(0);
    expect(text()).toContain('Sites count differently');
    expect(cells('Engagement rate, by views').map((cell) => cell.split(' ')[0])).toEqual(['4.1%', '7.1%', '8.16%']);
    expect(cells('Lifetime like rate')).toEqual([
      'not on this site',
      expect.stringMatching(/^9\.93%/),
      'not on this site',
    ]);
  });

  it('an unknown figure is a dash with its reason, in French', () => {
    showPage(
      <CompareTable reports={[built.youtubeHalfOpened(), fictional(ELVIRE, { opened: 6 })]} onOpen={noOpening} />,
      'fr',
    );
    expect(cells('Taux d’engagement, par vues')[0]).toBe('— 3 vidéos ouvertes sur 6');
  });

  it('each figure has the mark of its precision, and its range in one piece', () => {
    const { container } = showPage(<CompareTable reports={three} onOpen={noOpening} />);
    const marks = (name: string) =>
      within(row(name))
        .getAllByRole('cell')
        .map((cell) => cell.querySelector('.conf')?.textContent ?? null);
    expect(marks('Engagement rate, by views')).toEqual(['n 3 small sample', '≈ rounded counts', '= exact counts']);
    expect(marks('Estimated reach')[0]).toBe('~ estimate');
    expect(marks('Lifetime like rate')).toEqual([null, '= exact counts', null]);
    const ranges = [...container.querySelectorAll('.cell-range')].map((range) => range.textContent);
    expect(ranges).toContain('2.01–2.71%');
  });

  it('a growth is of the own history, and days since the last post are since a date: neither is of posts', () => {
    const grown = built.instagramMicro({ snapshots: [followersAgo(20, 47_000), followersAgo(0, 48_200)] });
    showPage(<CompareTable reports={[grown, built.tiktokMid()]} onOpen={noOpening} />);
    expect(cells('Follower growth')[0]).toMatch(/^\+\d\.\d% = exact counts own history · per 30 days$/);
    expect(cells('Follower growth')[1]).toBe('— after two visits a day apart');
    for (const cell of cells('Days since last post')) expect(cell).toMatch(/ counts \d+ \w+ 20\d\d( · \w+)?$/);
  });

  it('says when the posts compared are of different periods', () => {
    const old = fictional({
      ...TILDA,
      id: '9',
      handle: 'long.ago',
      posts: TILDA.posts.map((p) => ({ ...p, age: p.age + 200 })),
    });
    const { text, again } = showPage(<CompareTable reports={[built.tiktokMid(), old]} onOpen={noOpening} />);
    expect(text()).toContain('The posts compared are of different periods');
    again(<CompareTable reports={[built.tiktokMid(), built.instagramMicro()]} onOpen={noOpening} />);
    expect(text()).not.toContain('different periods');
  });
});

/** The comparison as our pages keep it. */
function Compared({ candidates, onOpen }: { candidates: readonly Report[]; onOpen: (key: ProfileKey) => void }) {
  const [keys, setKeys] = useState<readonly ProfileKey[]>([]);
  const reports = keys.flatMap((key) => candidates.find(({ profile }) => profile.key === key) ?? []);
  const set = (key: ProfileKey, isIn: boolean) => setKeys(isIn ? [...keys, key] : keys.filter((one) => one !== key));
  return <CompareScreen histories={[]} candidates={candidates} reports={reports} onSet={set} onOpen={onOpen} />;
}

it('takes four profiles and no fifth', async () => {
  const candidates: Report[] = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    fictional({ ...MARLO, id: name, handle: name, name: `Creator ${name}` }),
  );
  const onOpen = vi.fn();
  showPage(<Compared candidates={candidates} onOpen={onOpen} />);
  expect(screen.queryByRole('table')).toBeNull();
  for (const name of ['a', 'b', 'c', 'd'])
    await userEvent.click(screen.getByRole('button', { name: `Add Creator ${name}, Instagram to the comparison` }));
  expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(4);
  expect((screen.getByRole('button', { name: /^Add Creator e/ }) as HTMLButtonElement).disabled).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Creator c' }));
  expect(onOpen).toHaveBeenCalledWith('instagram:c');
  await userEvent.click(screen.getByRole('button', { name: 'Take Creator b, Instagram out of the comparison' }));
  expect(within(screen.getByRole('table')).getAllByRole('columnheader').map(textOf).join()).not.toContain('Creator b');
});
