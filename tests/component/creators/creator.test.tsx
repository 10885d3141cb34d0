// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/pages';
import { fictional } from '../../support/reports/built';
import { MARLO } from '../../support/sites/creators';
import { dayOf, INSTAGRAM, LINK, ME, press, show, TIKTOK, YOUTUBE } from './kept';

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
    expect(text()).toMatch(/Total followers: 20\dK on 2 sites\. .*Without @\S+ on YouTube: followers not known\./);
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
        `@marlo\\.makes\\.pots sur Instagram renvoie vers youtube\\.com/@OskarBuildsBoats Instagram, bio, lu le ${dayOf('fr')}`,
      ),
    );
    for (const name of [
      'C’est le même : @OskarBuildsBoats sur YouTube',
      'Ce n’est pas le même : @OskarBuildsBoats sur YouTube',
    ])
      expect(screen.getByRole('button', { name })).toBeTruthy();
  });
});
