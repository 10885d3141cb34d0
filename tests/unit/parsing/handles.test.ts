import { describe, expect, it } from 'vitest';
import { instagramIdTime, normaliseHandle, pkOfShortcode, shortcodeOfPk, tiktokIdTime } from '@/lib/parsing/handles';

describe('handles and ids', () => {
  it('gives one spelling of a handle', () => {
    expect(normaliseHandle(' @Mara.Ferrou ')).toBe('mara.ferrou');
    expect(normaliseHandle('mara_ferrou')).toBe('mara_ferrou');
    expect(normaliseHandle('@@mara')).toBe('mara');
    expect(normaliseHandle('@ mara')).toBe('mara');
    expect(normaliseHandle('mara@studio')).toBe('mara@studio');
  });

  it.each([
    ['A', '0'],
    ['B', '1'],
    ['BA', '64'],
    ['DQa1bC-d_eF', '3754548194453223301'],
  ])('code %s is number %s, both ways', (code, pk) => {
    expect(shortcodeOfPk(pk)).toBe(code);
    expect(pkOfShortcode(code)).toBe(pk);
  });

  it('drops the key behind a private code and the owner behind an id', () => {
    expect(pkOfShortcode('DQa1bC-d_eFAbCdEfGh1234567890')).toBe(pkOfShortcode('DQa1bC-d_eF'));
    expect(shortcodeOfPk('3754548194453223301_25025320')).toBe('DQa1bC-d_eF');
  });

  it.each(['', 'a/b', 'ä', 'x'.repeat(65)])('"%s" is no code', (code) => expect(pkOfShortcode(code)).toBeNull());
  it.each(['', 'POLARIS_1', '-1', '1.5', '1e9'])('"%s" is no number', (id) => {
    expect(shortcodeOfPk(id)).toBeNull();
    expect(instagramIdTime(id)).toBeNull();
    expect(tiktokIdTime(id)).toBeNull();
  });

  it('dates an Instagram id as a lower bound, open for a day', () => {
    const read = instagramIdTime('3691007160071754343');
    expect(new Date(read?.low ?? 0).toISOString().slice(0, 19)).toBe('2025-08-03T11:59:23');
    expect(read).toMatchObject({ value: read?.low, high: (read?.low ?? 0) + 86_400_000 });
  });

  it('dates a TikTok id by its first half', () => {
    expect(tiktokIdTime('7571863223557685347')).toMatchObject({ low: 1_762_961_788_000 });
  });

  it.each(['1', '99999999999999999999'])('does not date %s, which is no id of today', (id) => {
    expect(tiktokIdTime(id)).toBeNull();
  });
});
