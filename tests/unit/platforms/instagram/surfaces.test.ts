import { describe, expect, it } from 'vitest';
import { instagram } from '@/lib/platforms/instagram';
import { at } from '../../../fixtures/instagram/reading';

const surface = (path: string) => instagram.surfaceOf(at(path));

describe('Instagram surfaces', () => {
  it.each([
    ['/mara.fields/', 'mara.fields', 'posts'],
    ['/Mara.Fields', 'mara.fields', 'posts'],
    ['/mara.fields/?hl=fr', 'mara.fields', 'posts'],
    ['/mara.fields/reels/', 'mara.fields', 'reels'],
    ['/mara.fields/tagged/', 'mara.fields', 'tagged'],
    ['/mara.fields/followers/', 'mara.fields', 'followers'],
  ])('%s is a profile', (path, handle, tab) => {
    expect(surface(path)).toMatchObject({ kind: 'profile', handle, tab, postId: null });
  });

  it.each([
    ['/p/DSYKS_HEfC-/', null, null],
    ['/reel/DSYKS_HEfC-/', null, 'reel'],
    ['/tv/DSYKS_HEfC-', null, null],
    ['/mara.fields/p/DSYKS_HEfC-/', 'mara.fields', null],
    ['/mara.fields/reel/DSYKS_HEfC-/?img_index=1', 'mara.fields', 'reel'],
    ['/p/DSYKS_HEfC-/c/1800000000/', null, null],
  ])('%s is a post', (path, handle, tab) => {
    expect(surface(path)).toMatchObject({ kind: 'post', postId: 'DSYKS_HEfC-', handle, tab });
  });

  it.each([
    '/',
    '/explore/',
    '/explore/search/keyword/?q=bread',
    '/direct/inbox/',
    '/stories/mara.fields/3700000000000000000/',
    '/accounts/login/?next=%2Fmara.fields%2F',
    '/reels/',
    '/reels/DSYKS_HEfC-/',
    '/p/',
    '/mara.fields/live/',
    '/not a handle/',
  ])('%s is never read', (path) => {
    expect(surface(path)).toMatchObject({ kind: 'other', handle: null, postId: null });
  });
});
