import { describe, expect, it } from 'vitest';
import type { QueuePlace } from '@/lib/model/queue';
import { nextPress } from '@/lib/report/next-press';
import { offersVideo } from '@/lib/report/opening';
import { youtubeReport } from '../../support/reports/other-sites';

const NONE = { isOffered: false, isUnderWay: false };
const FIRST = { isOffered: true, isUnderWay: false };
const MORE = { isOffered: true, isUnderWay: true };
const place = (of: Partial<QueuePlace> = {}): QueuePlace => ({ position: 3, isDone: false, of: 9, waiting: 6, ...of });

describe('what N does', () => {
  it.each([
    ['a channel whose videos are being opened, in the queue', place(), MORE, 'video'],
    ['a run that has nothing left to open, in the queue', place(), { isOffered: false, isUnderWay: true }, 'queue'],
    ['a channel of the queue, before its first video', place(), FIRST, 'queue'],
    ['a profile beside the queue', place({ position: null }), NONE, 'queue'],
    ['a channel without a queue', null, FIRST, 'video'],
    ['the last of the queue', place({ waiting: 0 }), NONE, 'queue'],
    ['the last of the queue, a channel', place({ waiting: 0 }), FIRST, 'video'],
    ['the last of the queue, done', place({ waiting: 0, isDone: true }), NONE, null],
    ['a profile beside a queue that is done', place({ position: null, waiting: 0 }), NONE, null],
    ['neither queue nor channel', undefined, NONE, null],
  ] as const)('%s', (_, queue, video, press) => {
    expect(nextPress(queue, video)).toBe(press);
  });
});

describe('another video', () => {
  const report = youtubeReport();
  const left = report.opened?.left ?? [];

  it('is offered on the channel, and after the one on screen was given up; not while it is read', () => {
    expect(offersVideo(report, undefined)).toBe(true);
    const onScreen = { postId: left[0] ?? '', tried: left.slice(0, 1) };
    expect(offersVideo(report, { ...onScreen, failed: false })).toBe(false);
    expect(offersVideo(report, { ...onScreen, failed: true })).toBe(true);
  });

  it('is not offered where none is left, where the page says something else, and where there is no channel', () => {
    expect(offersVideo(report, { postId: null, tried: left, failed: false })).toBe(false);
    expect(offersVideo({ ...report, error: 'terminated' }, undefined)).toBe(false);
    expect(offersVideo(null, undefined)).toBe(false);
    expect(offersVideo(youtubeReport(6), undefined)).toBe(false);
  });
});
