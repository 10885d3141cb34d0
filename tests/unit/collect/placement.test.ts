import { expect, it } from 'vitest';
import { createPlacer } from '@/lib/collect/placement';
import type { Listing } from '@/lib/model/observation';
import { aListing, anObservation, NOW } from '../../support/builders';

/** What the pages of lists, read one after the other in one visit, get as ranks of their first post. */
function offsets(...pages: Listing[]): (number | null | undefined)[] {
  const place = createPlacer(NOW);
  return pages.map((listing) => place(anObservation({ listing })).listing?.offset);
}

const first = (...ids: string[]) => aListing(ids);
const more = (...ids: string[]) => aListing(ids, { start: false });

it('ranks a first page from the top and a continuation after it', () => {
  expect(offsets(first('a', 'b', 'c'), more('d', 'e'), more('f'))).toEqual([0, 3, 5]);
});

it('knows no rank where the pages before were not seen', () => {
  expect(offsets(more('d', 'e'))).toEqual([null]);
  // Nor for what follows such a page.
  expect(offsets(more('d', 'e'), more('f'))).toEqual([null, null]);
});

it('a page read twice does not move what follows', () => {
  expect(offsets(first('a', 'b'), first('a', 'b'), more('c', 'd'), more('c', 'd'), more('e'))).toEqual([0, 0, 2, 2, 4]);
});

it('a first page read again, shorter, forgets nothing below it', () => {
  expect(offsets(first('a', 'b', 'c'), more('d'), first('a', 'b'), more('e'))).toEqual([0, 3, 0, 4]);
});

it('a first page that a new post has moved on counts the new post too', () => {
  expect(offsets(first('a', 'b', 'c'), more('d', 'e'), first('new', 'a', 'b'), more('f'))).toEqual([0, 3, 0, 6]);
});

it('a page that overlaps the end of what was seen goes on from the overlap', () => {
  expect(offsets(first('a', 'b', 'c'), more('c', 'd'), more('e'))).toEqual([0, 2, 4]);
});

it('an empty page stands at the end and moves nothing', () => {
  expect(offsets(first('a', 'b'), more(), more('c'))).toEqual([0, 2, 2]);
});

it('keeps lists apart', () => {
  const reels = (start: boolean, ...ids: string[]) => aListing(ids, { list: 'reels', start });
  expect(offsets(first('a', 'b'), reels(true, 'r'), more('c'), reels(false, 's'))).toEqual([0, 0, 2, 1]);
});

it('a list sorted otherwise in between does not go on in the newest-first one', () => {
  const popular = aListing(['x', 'y'], { order: 'other' });
  const place = createPlacer(NOW);
  const read = [first('a', 'b'), popular, more('z')].map(
    (listing) => place(anObservation({ listing })).listing as Listing,
  );
  expect(read.map(({ order, offset }) => [order, offset])).toEqual([
    ['newest', 0],
    ['other', 0],
    ['other', 2],
  ]);
});

it('says when the list was opened, and leaves what is no list as it is', () => {
  const place = createPlacer(NOW);
  expect(place(anObservation({ listing: first('a') })).listing?.visit).toBe(NOW);
  const bare = anObservation();
  expect(place(bare)).toBe(bare);
});
