import { describe, expect, it } from 'vitest';
import { fromApi } from '../../../fixtures/youtube/reading';
import { commentsPage, VIDEO } from '../../../fixtures/youtube/watch';

describe('a page of comments', () => {
  const [page] = fromApi('next', commentsPage(), `/watch?v=${VIDEO}`);

  it('gives the exact number of comments of the video', () => {
    expect(page?.posts[0]).toMatchObject({ id: VIDEO, comments: { value: 365, precision: 'exact' } });
    expect(page?.profile).toBeNull();
  });

  it('gives likes and age of first-level comments; a blank label is 0 only where that is said', () => {
    expect(page?.comments.map(({ id, likes }) => [id, likes?.value ?? null])).toEqual([
      ['UgA', 14],
      ['UgB', 0],
      ['UgC', null],
      ['UgE', 3],
    ]);
    expect(page?.comments[0]?.publishedAt).toBeDefined();
  });

  it('tells what is said and which are the channel’s own; who else wrote them stays behind', () => {
    expect(page?.comments.map(({ id, text, byCreator }) => [id, text, byCreator])).toEqual([
      ['UgA', 'Lovely wall!', undefined],
      ['UgB', 'Lovely wall!', undefined],
      ['UgC', 'Lovely wall!', undefined],
      ['UgE', 'Lovely wall!', true],
    ]);
    expect(JSON.stringify(page)).not.toMatch(/nobody/);
  });

  it('reads the shape until 2024', () => {
    const { onResponseReceivedEndpoints } = commentsPage() as { onResponseReceivedEndpoints: unknown[] };
    const thread = (commentId: string, extra: object) => ({
      commentThreadRenderer: {
        comment: {
          commentRenderer: {
            commentId,
            publishedTimeText: { runs: [{ text: '3 days ago' }] },
            actionButtons: {},
            ...extra,
          },
        },
      },
    });
    const said = { contentText: { runs: [{ text: 'So ' }, { text: 'even' }] } };
    const items = [
      thread('UgA', { voteCount: { simpleText: '1.2K' }, ...said }),
      thread('UgB', { authorIsChannelOwner: true }),
    ];
    const body = {
      onResponseReceivedEndpoints: [
        ...onResponseReceivedEndpoints,
        { appendContinuationItemsAction: { continuationItems: items } },
      ],
    };
    const [old] = fromApi('next', body, `/watch?v=${VIDEO}`);
    expect(old?.comments.map(({ likes }) => likes?.low)).toEqual([1200, 0]);
    expect(old?.comments.map(({ text, byCreator }) => [text, byCreator])).toEqual([
      ['So even', undefined],
      [undefined, true],
    ]);
  });

  it('is left out under another video', () => {
    expect(fromApi('next', commentsPage('otherVideo1'), `/watch?v=${VIDEO}`)).toEqual([]);
  });
});
