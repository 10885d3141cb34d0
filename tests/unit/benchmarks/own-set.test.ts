import { expect, it } from 'vitest';
import { type OwnSetQuery, type OwnSetRow, ownSetFor } from '@/lib/benchmarks/own-set';
import { aMeasure, DAY, NOW, readProfiles } from './builders';

const query: OwnSetQuery = {
  platform: 'instagram',
  followers: 9_000,
  now: NOW,
  kpi: 'engagementRateByFollowers',
  format: null,
  profileKey: 'instagram:me',
};
const row = (differs: Partial<OwnSetRow>): OwnSetRow => ({
  ...readProfiles(aMeasure(), [0.03])[0]!,
  followers: 9_000,
  ...differs,
});

it('takes profiles with a third to three times the followers, both ends included', () => {
  const counts = (followers: number) => ownSetFor([row({ followers })], query).length;
  expect([2_999, 3_000, 27_000, 27_001].map(counts)).toEqual([0, 1, 1, 0]);
});

it('takes those read within 90 days', () => {
  const counts = (readAt: number) => ownSetFor([row({ readAt })], query).length;
  expect([NOW - 90 * DAY, NOW - 90 * DAY - 1].map(counts)).toEqual([1, 0]);
});

it('leaves out this profile, other sites, other formats and other figures', () => {
  const [measure] = row({}).measures;
  const others = [
    row({ profileKey: 'instagram:me' }),
    row({ platform: 'tiktok' }),
    row({ measures: [{ ...measure!, format: 'reel' }] }),
    row({ measures: [{ ...measure!, kpi: 'viewRate' }] }),
  ];
  for (const other of others) expect(ownSetFor([other], query)).toEqual([]);
});

it('asks for six usable posts, except of what comes from the profile’s header', () => {
  const counts = (kpi: OwnSetQuery['kpi'], n: number) =>
    ownSetFor([row({ measures: [{ kpi, format: null, value: 0.5, n }] })], { ...query, kpi }).length;
  expect(counts('viewRate', 5)).toBe(0);
  expect(counts('viewRate', 6)).toBe(1);
  expect(counts('followingToFollowers', 0)).toBe(1);
  expect(counts('lifetimeLikeRate', 0)).toBe(1);
});

it('counts a profile once, by its newest reading, and gives values in ascending order', () => {
  const at = (readAt: number, value: number, profileKey = 'instagram:a') =>
    row({ readAt, profileKey, measures: [{ kpi: query.kpi, format: null, value, n: 12 }] });
  const rows = [at(NOW - DAY, 0.05), at(NOW - 2 * DAY, 0.01), at(NOW, 0.02, 'instagram:b')];
  expect(ownSetFor(rows, query)).toEqual([0.02, 0.05]);
});
