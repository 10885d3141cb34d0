import { expect, it } from 'vitest';
import { channelAddress, videoAddress } from '@/lib/platforms/youtube/addresses';
import { surfaceOf } from '@/lib/platforms/youtube/surfaces';

const CHANNEL = 'UCabcdefghijklmnopqrst_-';

it('an address is made of the id alone, and leads where our own reader knows it', () => {
  expect(videoAddress('a-B_c1D2e3F', 'video')).toBe('https://www.youtube.com/watch?v=a-B_c1D2e3F');
  expect(videoAddress('a-B_c1D2e3F', 'live')).toBe('https://www.youtube.com/watch?v=a-B_c1D2e3F');
  expect(videoAddress('a-B_c1D2e3F', 'short')).toBe('https://www.youtube.com/shorts/a-B_c1D2e3F');
  for (const [format, tab] of [
    ['video', 'videos'],
    ['short', 'shorts'],
    ['live', 'streams'],
    [null, 'videos'],
  ] as const) {
    const address = channelAddress(CHANNEL, format);
    expect(address).toBe(`https://www.youtube.com/channel/${CHANNEL}/${tab}`);
    expect(surfaceOf(new URL(address ?? ''))).toMatchObject({ kind: 'profile', profileId: CHANNEL });
  }
});

it.each(['', 'short', 'a-B_c1D2e3F0', 'a-B_c1D2e3/', '../../login', 'javascript:a', 'x&list=PL12', 'a-B_c1D2e3\n'])(
  'what is no id leads nowhere: %j',
  (id) => {
    expect(videoAddress(id, null)).toBeNull();
    expect(channelAddress(id, null)).toBeNull();
  },
);

it('a channel that is known by its handle alone has none', () => expect(channelAddress(null, null)).toBeNull());
