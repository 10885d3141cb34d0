import { describe, expect, it } from 'vitest';
import { youtube } from '@/lib/platforms/youtube';
import { CHANNEL } from '../../../fixtures/youtube/channel';

const at = (path: string) => {
  const { kind, handle, profileId, postId, tab } = youtube.surfaceOf(new URL(path, 'https://www.youtube.com'));
  return { kind, handle, profileId, postId, tab };
};

const profile = { kind: 'profile', handle: null, profileId: null, postId: null };
const post = { kind: 'post', handle: null, profileId: null, postId: 'wallPart_01' };

describe('what a YouTube address shows', () => {
  it.each([
    ['/@MapleMortar', { ...profile, handle: 'maplemortar', tab: 'home' }],
    ['/@MapleMortar/featured', { ...profile, handle: 'maplemortar', tab: 'home' }],
    ['/@MapleMortar/videos?view=0', { ...profile, handle: 'maplemortar', tab: 'videos' }],
    ['/@MapleMortar/Shorts', { ...profile, handle: 'maplemortar', tab: 'shorts' }],
    ['/@OneMedia./streams', { ...profile, handle: 'onemedia.', tab: 'streams' }],
    ['/@日本の家/about', { ...profile, handle: '日本の家', tab: 'about' }],
    [`/channel/${CHANNEL.id}/videos`, { ...profile, profileId: CHANNEL.id, tab: 'videos' }],
    ['/@50%off', { ...profile, handle: '50%off', tab: 'home' }],
    ['/c/MapleMortar', { ...profile, handle: 'c/maplemortar', tab: 'home' }],
    ['/user/maple1/live', { ...profile, handle: 'user/maple1', tab: 'live' }],
    ['/watch?v=wallPart_01&t=4s', { ...post, tab: null }],
    ['/shorts/wallPart_01', { ...post, tab: 'shorts' }],
    ['/live/wallPart_01?feature=share', { ...post, tab: 'live' }],
  ])('%s', (path, expected) => {
    expect(at(path)).toEqual(expected);
  });

  it.each([
    '/',
    '/results?search_query=mortar',
    '/feed/subscriptions',
    '/playlist?list=PL1',
    '/watch',
    '/watch?v=short',
    '/shorts/',
    '/hashtag/wall',
    '/channel/nonsense',
    '/@',
    '/c/',
  ])('%s is never read', (path) => {
    expect(at(path)).toEqual({ kind: 'other', handle: null, profileId: null, postId: null, tab: null });
  });
});
