// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/creators/evidence';
import { card, dayOf, LINK, ME, OTHER, press, said, show, TIKTOK } from './kept';

describe('a suggestion', () => {
  it('says whom it means, why, in which field that was read and when', () => {
    const { text } = show({ evidence: [LINK] });
    expect(card().open).toBe(true);
    expect(text()).toContain('Possibly the same creator: @OskarBuildsBoats on YouTube');
    expect(text()).toContain(
      `@marlo.makes.pots on Instagram links to youtube.com/@OskarBuildsBoats Instagram bio, read ${dayOf('en')}`,
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
