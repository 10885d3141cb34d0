// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CreatorCard } from '@/components/creators/creator-card';
import type { CreatorWork, UndoCreator } from '@/components/creators/creator-work';
import type { Evidence } from '@/lib/creators/evidence';
import { creatorRow } from '@/lib/creators/row';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { NOW } from '../support/builders';
import { showPage, textOf } from '../support/pages';
import { built, fictional } from '../support/reports/built';
import { MARLO } from '../support/sites/creators';

const [INSTAGRAM, TIKTOK, YOUTUBE] = [built.instagramMicro(), built.tiktokMid(), built.youtubeHalfOpened()];
const [ME, OTHER] = [INSTAGRAM.profile.key, YOUTUBE.profile.key];
const AT = new Date(NOW).getTime() - 40 * 86_400_000;
const LINK: Evidence = {
  kind: 'link',
  from: ME,
  to: OTHER,
  field: 'bio',
  written: 'youtube.com/@OskarBuildsBoats',
  at: AT,
};
const said = (of: ProfileKey) => ({ profileKey: of, field: 'links' as const, at: AT });
const DAY_OF = (lang: string) =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { day: 'numeric', month: 'short' }).format(AT);

interface Given {
  rows?: Report[];
  evidence?: Evidence[];
  undo?: Awaited<ReturnType<UndoCreator>>;
  works?: boolean;
}

/** The card as our pages keep it: joining moves a suggestion to the rows. */
function Kept({
  given: { rows = [], evidence = [], undo = 'undone', works = true },
  calls,
}: {
  given: Given;
  calls: ReturnType<typeof spies>;
}) {
  const first = { rows, evidence };
  const [state, setState] = useState(first);
  const change = async (next: typeof first): Promise<UndoCreator | null> => {
    if (!works) return null;
    setState(next);
    return async () => {
      if (undo === 'undone') setState(first);
      return undo;
    };
  };
  const work: CreatorWork = {
    rows: state.rows.map(creatorRow),
    suggestions: state.evidence.length > 0 ? [{ profileKeys: [OTHER], evidence: state.evidence }] : [],
    who: new Map([[OTHER, YOUTUBE.profile]]),
    join: (key) => {
      calls.join(key);
      return change({ rows: [INSTAGRAM, key === OTHER ? YOUTUBE : TIKTOK], evidence: [] });
    },
    takeOut: (key) => {
      calls.takeOut(key);
      return change({ ...state, rows: [] });
    },
    refuse: (key) => {
      calls.refuse(key);
      return change({ ...state, evidence: [] });
    },
    all: async () => [INSTAGRAM, TIKTOK, YOUTUBE].map(({ profile }) => ({ profile, tier: null })),
    open: calls.open,
  };
  return <CreatorCard profile={INSTAGRAM.profile} work={work} onCompare={calls.compare} />;
}

const spies = () => ({ join: vi.fn(), takeOut: vi.fn(), refuse: vi.fn(), open: vi.fn(), compare: vi.fn() });
function show(given: Given, lang: 'en' | 'fr' = 'en') {
  const calls = spies();
  return { ...showPage(<Kept given={given} calls={calls} />, lang), calls };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const card = () => document.querySelector('details.creators') as HTMLDetailsElement;

describe('a suggestion', () => {
  it('says whom it means, why, in which field that was read and when', () => {
    const { text } = show({ evidence: [LINK] });
    expect(card().open).toBe(true);
    expect(text()).toContain('Possibly the same creator: @OskarBuildsBoats on YouTube');
    expect(text()).toContain(
      `@marlo.makes.pots on Instagram links to youtube.com/@OskarBuildsBoats Instagram bio, read ${DAY_OF('en')}`,
    );
    expect(text()).not.toContain('weak sign');
  });

  it.each<[string, Evidence, RegExp, RegExp]>([
    [
      'a name',
      { ...LINK, kind: 'name' },
      /@marlo\.makes\.pots on Instagram names @OskarBuildsBoats on YouTube/,
      /cite @OskarBuildsBoats sur YouTube/,
    ],
    [
      'an address',
      { kind: 'address', written: 'linktr.ee/marlo', said: [said(ME), said(OTHER)] },
      /Both link to linktr\.ee\/marlo Instagram links, read .* · YouTube links, read/,
      /Les deux renvoient vers linktr\.ee\/marlo Instagram, liens, lu le/,
    ],
    [
      'an e-mail',
      { kind: 'email', written: 'a@b.example', said: [said(ME), said(OTHER)] },
      /Both give the address a@b\.example/,
      /Les deux donnent l’adresse a@b\.example/,
    ],
    [
      'a handle',
      { kind: 'handle', written: ['marlo', 'Marlo'] },
      /Both are called @marlo .*A weak sign/,
      /s’appellent @marlo .*Indice faible/,
    ],
    [
      'a handle spelt otherwise',
      { kind: 'handle', written: ['marlo.pots', 'MarloPots'] },
      /differ in spelling only: @marlo\.pots, @MarloPots/,
      /presque identiques : @marlo\.pots, @MarloPots/,
    ],
  ])('by %s is said in words', (_, evidence, en, fr) => {
    const english = show({ evidence: [evidence] });
    expect(english.text()).toMatch(en);
    document.body.innerHTML = '';
    expect(show({ evidence: [evidence] }, 'fr').text()).toMatch(fr);
  });

  it('is joined by a press, has the focus on what was said, and undo brings it back', async () => {
    const { calls, text } = show({ evidence: [LINK] });
    await press('Same creator: @OskarBuildsBoats on YouTube');
    expect(calls.join).toHaveBeenCalledWith(OTHER);
    expect(text()).toContain('Joined.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(text()).not.toContain('Possibly');
    await press('Undo');
    expect(text()).toContain('Undone.');
    expect(text()).toContain('Possibly the same creator');
  });

  it('is refused by a press, and undo brings it back; where something else changed since, that is said', async () => {
    const { calls, text } = show({ evidence: [LINK], undo: 'changed' });
    await press('Not the same: @OskarBuildsBoats on YouTube');
    expect(calls.refuse).toHaveBeenCalledWith(OTHER);
    expect(text()).toContain('Noted. These are not suggested again.');
    await press('Undo');
    expect(text()).toContain('nothing was undone');
  });

  it('stays where joining failed, and says nothing of success', async () => {
    const { text } = show({ evidence: [LINK], works: false });
    await press('Same creator: @OskarBuildsBoats on YouTube');
    expect(text()).not.toContain('Joined.');
    expect(text()).toContain('Possibly');
  });
});

describe('a creator', () => {
  const rowOf = (site: string) =>
    textOf(screen.getByRole('rowheader', { name: new RegExp(`^${site}`) }).closest('tr')!);

  // 2.29 % by followers of 12 exact posts; TikTok's counts are rounded; three videos are too few for a rate.
  it('has a row for each profile with its own site’s figures and basis, and no rate of all', () => {
    const { text } = show({ rows: [INSTAGRAM, TIKTOK, YOUTUBE] });
    expect(rowOf('Instagram')).toMatch(
      /@marlo\.makes\.pots read .* 48\.2K = exact counts 2\.29% = exact counts by followers/,
    );
    expect(rowOf('TikTok')).toMatch(/152K .*7\.1% ≈ rounded counts by views/);
    expect(rowOf('YouTube')).toMatch(/96\.4K ≈ rounded counts — after 6 opened videos/);
    expect(screen.getAllByRole('row')).toHaveLength(4);
    // 48 200 + 152 300 + 96 400.
    expect(text()).toMatch(/Total followers: 297K on 3 sites\. ≈ rounded counts/);
    expect(text()).toContain('The audiences overlap, so fewer people than that follow this creator.');
  });

  it('says which followers are not known and adds none for them', () => {
    const hidden = {
      ...YOUTUBE,
      profile: { ...YOUTUBE.profile, followers: null },
      unknown: [{ field: 'profile.followers', reason: 'hidden' as const }],
    };
    const { text } = show({ rows: [INSTAGRAM, TIKTOK, hidden] });
    expect(rowOf('YouTube')).toMatch(/— count hidden by the owner/);
    expect(text()).toMatch(/Total followers: 20\dK on 2 sites\. .*Without YouTube: followers not known\./);
    document.body.innerHTML = '';
    const { text: alone } = show({ rows: [INSTAGRAM, hidden] });
    expect(alone()).toContain('No total: the followers of fewer than two profiles are known.');
    expect(alone()).not.toContain('Total followers');
  });

  it('with two profiles on one site counts profiles, not sites', () => {
    const second = fictional({ ...MARLO, id: '7', handle: 'marlo.two' });
    expect(show({ rows: [INSTAGRAM, second] }).text()).toMatch(/Total followers: 96\.4K in 2 profiles/);
  });

  it('opens another profile, takes one out, compares them', async () => {
    const { calls, text } = show({ rows: [INSTAGRAM, TIKTOK] });
    await press(/^@tilda\.forages$/);
    expect(calls.open).toHaveBeenCalledWith(TIKTOK.profile.key);
    await press('Compare these');
    expect(calls.compare).toHaveBeenCalledWith([ME, TIKTOK.profile.key]);
    await press('Take out @tilda.forages on TikTok');
    expect(calls.takeOut).toHaveBeenCalledWith(TIKTOK.profile.key);
    expect(text()).toContain('@tilda.forages on TikTok taken out.');
    await press('Undo');
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  it('more than four of them are not compared', () => {
    const many = [1, 2, 3, 4].map((n) => fictional({ ...MARLO, id: `${n}`, handle: `marlo.${n}` }));
    show({ rows: [INSTAGRAM, ...many] });
    expect((screen.getByRole('button', { name: 'Compare these' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('speaks French', () => {
    const { text } = show({ rows: [INSTAGRAM, TIKTOK], evidence: [LINK] }, 'fr');
    expect(text()).toMatch(/Même créateur .*Profil Abonnés Engagement Vues par post/);
    expect(text()).toMatch(/Total des abonnés : 201 k sur 2 sites\. .*Les audiences se recoupent/);
    expect(text()).toMatch(
      new RegExp(
        `@marlo\\.makes\\.pots sur Instagram renvoie vers youtube\\.com/@OskarBuildsBoats Instagram, bio, lu le ${DAY_OF('fr')}`,
      ),
    );
    for (const name of [
      'C’est le même : @OskarBuildsBoats sur YouTube',
      'Ce n’est pas le même : @OskarBuildsBoats sur YouTube',
    ])
      expect(screen.getByRole('button', { name })).toBeTruthy();
  });
});

describe('with nothing to suggest', () => {
  it('it is folded away, and another profile can be found by its name', async () => {
    const { calls, text } = show({});
    expect(card().open).toBe(false);
    expect(text()).toContain('No sign yet');
    card().open = true;
    await press('Add another profile');
    const find = screen.getByRole('searchbox');
    expect(within(card()).queryByRole('button', { name: /^Add Marlo/ })).toBeNull();
    await userEvent.type(find, 'tilda');
    expect(within(card()).queryByRole('button', { name: /^Add Oskar/ })).toBeNull();
    await press('Add Tilda Forsgren on TikTok');
    expect(calls.join).toHaveBeenCalledWith(TIKTOK.profile.key);
    expect(text()).toContain('Joined.');
  });
});
