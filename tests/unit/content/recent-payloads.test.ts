import { expect, it } from 'vitest';
import type { Payload } from '@/lib/content/bridge';
import { createRecent } from '@/lib/content/recent-payloads';

const payload = (at: number, size = 1_000) => ({ at, size }) as Payload;
const kept = (...payloads: Payload[]) => {
  const recent = createRecent();
  for (const each of payloads) recent.add(each);
  return recent;
};

it('a navigation gets those of the last ten seconds, and no older ones', () => {
  const recent = kept(payload(0), payload(5_000), payload(9_000));
  expect(recent.since(9_999).map(({ at }) => at)).toEqual([0, 5_000, 9_000]);
  expect(recent.since(10_000).map(({ at }) => at)).toEqual([5_000, 9_000]);
});

it('a bug report gets older ones as well, up to twelve', () => {
  const recent = kept(...Array.from({ length: 15 }, (_, index) => payload(index * 60_000)));
  expect(recent.all()).toHaveLength(12);
  expect(recent.all().at(-1)?.at).toBe(14 * 60_000);
});

it('older ones that are large go first; of new ones, what exceeds 12 million characters', () => {
  expect(kept(payload(0, 2_500_000), payload(60_000, 1_000_000)).all()).toHaveLength(1);
  expect(kept(payload(0, 2_500_000), payload(6_000, 1_000_000)).all()).toHaveLength(2);
  expect(kept(payload(0, 8_000_000), payload(6_000, 8_000_000)).all()).toHaveLength(1);
  expect(kept(payload(0, 13_000_000)).all()).toEqual([]);
});
