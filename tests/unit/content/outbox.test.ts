import { expect, it, vi } from 'vitest';
import { createOutbox } from '@/lib/content/outbox';
import type { Observation } from '@/lib/model/observation';
import { observe, surface } from './site';

const reading = (handle: string): Observation =>
  observe({ handle }, { surface: surface(`/@${handle}`), lang: 'en', now: 1 });

it('sends what comes within a quarter of a second together, and what comes meanwhile afterwards', async () => {
  vi.useFakeTimers();
  const sent: string[][] = [];
  const answers: unknown[] = [];
  const outbox = createOutbox({
    send: async (observations) => {
      sent.push(observations.map(({ profile }) => profile?.handle ?? ''));
      if (sent.length === 1) outbox.add([reading('late')]);
      return sent.length === 1 ? { ok: true, value: null } : { ok: false, reason: 'quota', detail: '' };
    },
    onAnswer: (answer) => answers.push(answer),
    later: (run, ms) => setTimeout(run, ms),
  });
  outbox.add([reading('a')]);
  outbox.add([reading('b')]);
  await vi.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual([['a', 'b'], ['late']]);
  expect(answers).toEqual([{ view: null }, { failure: { ok: false, reason: 'quota', detail: '' } }]);
  vi.useRealTimers();
});
