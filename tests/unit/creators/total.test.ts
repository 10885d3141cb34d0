import { expect, it } from 'vitest';
import { totalFollowers } from '@/lib/creators/total';
import { exact, rounded } from '@/lib/model/quantity';

const instagram = { platform: 'instagram', followers: exact(48_200) } as const;
const youtube = { platform: 'youtube', followers: rounded(96_400, 96_400, 96_500) } as const;
const tiktok = { platform: 'tiktok', followers: null } as const;

it('adds up what is known, as coarse as its coarsest part, and says what is missing', () => {
  expect(totalFollowers([instagram, tiktok, youtube])).toEqual({
    sum: rounded(144_600, 144_600, 144_700),
    profiles: 2,
    sites: 2,
    without: [tiktok],
  });
  expect(totalFollowers([instagram, instagram])).toMatchObject({
    sum: exact(96_400),
    profiles: 2,
    sites: 1,
    without: [],
  });
});

it('is unknown, never 0, where nobody’s followers are known', () => expect(totalFollowers([tiktok])).toBeNull());
