import { commentsPage } from '../../fixtures/youtube/watch';

/** A comment's text, its author and its id: words that stand nowhere else. */
export const SAID = 'This is wonderful, thank you zanzibarine';
export const SECRET = ['zanzibarine', 'quillonaire', 'UgSecret'];
/** How many of the audience said it. */
export const SAID_BY = 24;

/** What YouTube answers as the user scrolls to the comments: those of the audience, and one of the channel's own. */
export function commentAnswer(videoId: string) {
  const entity = (index: number) => ({
    payload: {
      commentEntityPayload: {
        properties: {
          commentId: `UgSecret${index}`,
          content: { content: SAID },
          publishedTime: '2 days ago',
          replyLevel: 0,
        },
        author: { displayName: '@quillonaire', isCreator: index === SAID_BY },
        toolbar: { likeCountNotliked: '3', likeCountA11y: '3 likes' },
      },
    },
  });
  const mutations = Array.from({ length: SAID_BY + 1 }, (_, index) => entity(index));
  return { ...commentsPage(videoId), frameworkUpdates: { entityBatchUpdate: { mutations } } };
}
