import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { buildReport } from '@/lib/report';
import { isOfRun, nextVideo, readingOf } from '@/lib/report/opening';
import { kpiInput, NOW, type PostSpec } from '../../support/builders';

const id = (n: number): string => `video${String(n).padStart(6, '0')}`;
const COUNTED = { likes: 1_600, comments: 90 };

/** A channel with its Videos tab, newest first: 40 000 views each, three days old and older. */
const channel = (...specs: PostSpec[]): Report =>
  buildReport({
    ...kpiInput(
      'youtube',
      { followers: 152_340 },
      specs.map((spec, index) => ({ id: id(index), views: 40_000, ...spec })),
    ),
    ownSet: [],
  });

const next = ({ opened }: Report, tried: string[] = []) => (opened ? nextVideo(opened, tried) : null);
const plain = (count: number): PostSpec[] => Array.from({ length: count }, () => ({}));

describe('the next video to open', () => {
  it('is the newest of the window that was not opened', () => {
    expect(next(channel(...plain(12)))).toBe(id(0));
    expect(next(channel(COUNTED, {}, COUNTED, ...plain(9)))).toBe(id(1));
    expect(next(channel(COUNTED, COUNTED, COUNTED, ...plain(9)))).toBe(id(3));
  });

  it('is never one that cannot count: live, upcoming, for members, a repost, without comments, hidden, too young, another’s', () => {
    const barred: PostSpec[] = [
      { state: 'live' },
      { state: 'upcoming' },
      { state: 'members-only' },
      { state: 'repost' },
      { withheld: { comments: 'disabled' } },
      { withheld: { likes: 'hidden' } },
      { publishedAt: NOW - 3_600_000 },
      { owner: { id: '777', handle: 'somebody' } },
    ];
    const report = channel(...barred, ...plain(12));
    expect(next(report)).toBe(id(barred.length));
    expect(report.opened?.left).toEqual(Array.from({ length: 12 }, (_, n) => id(barred.length + n)));
  });

  it('stays within the sample: what is older than its twelve is not offered', () => {
    const report = channel(...plain(20));
    expect(report.opened?.left).toHaveLength(12);
    expect(next(report, report.opened?.left)).toBeNull();
  });

  it('is not one that could not be read: neither in this run nor as its page says so', () => {
    expect(next(channel(...plain(12)), [id(0), id(1)])).toBe(id(2));
    expect(next(channel({ withheld: { likes: 'unreadable' } }, ...plain(11)))).toBe(id(1));
  });

  it('is offered again where only a part of it came: its likes, but no comments yet', () => {
    expect(next(channel({ likes: 900 }, ...plain(11)))).toBe(id(0));
  });

  it('is none once six are read, and none where six can never be', () => {
    expect(next(channel(...Array.from({ length: 6 }, () => COUNTED), ...plain(6)))).toBeNull();
    expect(next(channel(...plain(5)))).toBeNull();
    expect(next(channel(...plain(6)))).toBe(id(0));
    expect(next(channel(...plain(6)), [id(0)])).toBeNull();
  });

  it('is for a channel of Shorts one of them, in the order of their tab', () => {
    const short = { format: 'short', list: 'shorts', publishedAt: null } as const;
    const report = channel(...Array.from({ length: 8 }, () => short));
    expect([report.format, next(report), next(report, [id(0)])]).toEqual(['short', id(0), id(1)]);
  });

  it('has the shape of an id, was not tried, and leaves enough for the rate', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.uniqueArray(fc.oneof(fc.nat(40).map(id), fc.string({ maxLength: 14 })), { maxLength: 14 }),
        fc.array(fc.nat(40).map(id), { maxLength: 14 }),
        (n, left, tried) => {
          const chosen = nextVideo({ n, needed: 6, left }, tried);
          const open = left.filter((one) => /^[\w-]{11}$/.test(one) && !tried.includes(one));
          expect(chosen).toBe(n < 6 && n + open.length >= 6 ? open[0] : null);
        },
      ),
    );
  });
});

describe('what came of the video on screen', () => {
  const on = (report: Report, n: number, failed = false) => readingOf(report, { postId: id(n), tried: [], failed });

  it('nothing yet, its figures, or that there are none', () => {
    const report = channel(COUNTED, { likes: 900 }, { withheld: { comments: 'disabled' } }, ...plain(9));
    expect(on(report, 0)).toEqual({ state: 'read', reason: null });
    expect(on(report, 1)).toEqual({ state: 'reading', reason: null });
    expect(on(report, 1, true)).toEqual({ state: 'unread', reason: null });
    expect(on(report, 2)).toEqual({ state: 'unread', reason: 'disabled' });
    expect(on(report, 0, true)).toEqual({ state: 'read', reason: null });
  });
});

it('a page is one of the run’s where its video was opened by a press, or belongs to the sample', () => {
  const report = channel(COUNTED, { state: 'live' }, ...plain(20));
  expect([0, 1, 2, 21].map((n) => isOfRun(report, id(n), []))).toEqual([true, false, true, false]);
  expect(isOfRun(report, id(1), [id(1)])).toBe(true);
});
