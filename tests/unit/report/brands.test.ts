import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { buildReport } from '@/lib/report';
import { daysAgo, kpiInput, type PostSpec } from '../../support/builders';

const POSTS: PostSpec[] = [
  { id: 'quiet', caption: 'Quiet day', sponsored: false },
  { id: 'likely', caption: '#ad with @claypress', sponsored: false },
  { id: 'code', caption: 'From @kilnhouse, code LINA10', sponsored: false },
  {
    id: 'paid',
    caption: 'With @claypress',
    sponsored: true,
    partners: ['glazeworks'],
    coOwners: [{ id: '9', handle: 'Otto.Bakes' }],
  },
  { id: 'own', caption: 'code LINA10 at @Lina.Paints', sponsored: false },
  { id: 'unread', sponsored: false },
];
const report = (watchList: string[] = [], specs = POSTS) => {
  const input = kpiInput('instagram', {}, specs);
  return buildReport({ ...input, settings: { ...DEFAULT_SETTINGS, watchList }, ownSet: [] });
};
const post = (id: string) => report().posts.find((one) => one.id === id);

describe('who paid', () => {
  it('is told post by post, each kind apart, with its evidence', () => {
    const kinds = report().posts.map(({ id, sponsorship }) => [id, sponsorship.kind, sponsorship.evidence]);
    expect(Object.fromEntries(kinds.map(([id, ...rest]) => [id, rest]))).toEqual({
      quiet: ['none', []],
      likely: ['likely', ['#ad']],
      code: ['undisclosed', ['code LINA10']],
      paid: ['declared', []],
      own: ['none', []],
      unread: ['unknown', []],
    });
    expect(post('unread')?.captionRead).toBe(false);
    expect(post('quiet')?.captionRead).toBe(true);
  });

  it('leaves the sponsored share to the site’s label alone', () => {
    const share = report().measures.find(({ measure }) => measure.id === 'sponsoredShare')?.measure;
    expect(share).toMatchObject({ value: 1 / 6, parts: { sponsored: 1 } });
  });
});

describe('brands', () => {
  it('are the accounts named, the one named last first; a partner is one everywhere', () => {
    expect(report().brands).toEqual([
      { name: 'claypress', kind: 'mention', posts: 2, lastAt: daysAgo(4), lastUrl: 'https://example.org/likely' },
      { name: 'kilnhouse', kind: 'mention', posts: 1, lastAt: daysAgo(5), lastUrl: 'https://example.org/code' },
      { name: 'glazeworks', kind: 'partner', posts: 1, lastAt: daysAgo(6), lastUrl: 'https://example.org/paid' },
      { name: 'otto.bakes', kind: 'mention', posts: 1, lastAt: daysAgo(6), lastUrl: 'https://example.org/paid' },
    ]);
  });

  it('have no date where their posts have none', () => {
    const [brand] = report([], [{ id: 'short', caption: '@claypress', publishedAt: null }]).brands;
    expect(brand).toMatchObject({ lastAt: null, lastUrl: 'https://example.org/short' });
  });
});

describe('the watch list', () => {
  it('flags what seen posts name, in the user’s order', () => {
    expect(report(['nobody', '@KilnHouse', 'Clay Press']).watched).toEqual([
      { entry: '@KilnHouse', posts: 1, lastAt: daysAgo(5), lastUrl: 'https://example.org/code' },
      { entry: 'Clay Press', posts: 2, lastAt: daysAgo(4), lastUrl: 'https://example.org/likely' },
    ]);
    expect(report().watched).toEqual([]);
  });
});
