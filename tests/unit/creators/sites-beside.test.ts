import { expect, it } from 'vitest';
import { sitesBeside } from '@/lib/creators/sites-beside';

it('names each joined profile’s other sites once, and not its own', () => {
  const beside = sitesBeside([
    { id: 'a', profileKeys: ['youtube:1', 'instagram:2', 'instagram:3'], createdAt: 0 },
    { id: 'b', profileKeys: ['tiktok:4', 'tiktok:5'], createdAt: 0 },
  ]);
  expect(beside.get('youtube:1')).toEqual(['instagram']);
  expect(beside.get('instagram:3')).toEqual(['youtube']);
  expect(beside.get('tiktok:4')).toEqual([]);
  expect(beside.get('tiktok:9')).toBeUndefined();
});
