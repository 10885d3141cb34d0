import { describe, expect, it } from 'vitest';
import { startTap } from '@/lib/page-world/tap';
import { ENDPOINTS, json, pageWith, settle } from './page';

const LIST = 'https://www.example.test/api/list';

async function loads(page: ReturnType<typeof pageWith>, times = 1) {
  for (let i = 0; i < times; i++) await page.world.fetch(LIST);
  await settle();
}

describe('tap and bridge finding each other', () => {
  it('keeps what came before anyone listened, and sends it at the first hello', async () => {
    const page = pageWith(async () => json({}));
    startTap(page.world, ENDPOINTS);
    expect(page.heard).toEqual(['hello']);
    await loads(page, 2);
    expect(page.bodies()).toHaveLength(0);
    page.say('hello');
    expect(page.bodies()).toHaveLength(2);
    await loads(page);
    expect(page.bodies()).toHaveLength(3);
  });

  it('keeps no more than the last 60', async () => {
    let n = 0;
    const page = pageWith(async () => json({ n: n++ }));
    startTap(page.world, ENDPOINTS);
    await loads(page, 70);
    page.say('hello');
    expect(page.bodies()).toHaveLength(60);
    expect(page.bodies()[0]).toContain('{"n":10}');
  });

  it('keeps no more than 16 million characters', async () => {
    const page = pageWith(async () => json('x'.repeat(3_000_000)));
    startTap(page.world, ENDPOINTS);
    await loads(page, 8);
    page.say('hello');
    expect(page.bodies()).toHaveLength(5);
  });

  it('falls silent when told so, and speaks again at the next hello', async () => {
    const page = pageWith(async () => json({}));
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    page.say('silence');
    await loads(page);
    expect(page.bodies()).toHaveLength(0);
    page.say('hello');
    await loads(page);
    expect(page.bodies()).toHaveLength(1);
  });

  it('gives way to a newer tap for good, so that nothing is told twice', async () => {
    const page = pageWith(async () => json({}));
    startTap(page.world, ENDPOINTS);
    startTap(page.world, ENDPOINTS);
    page.say('hello');
    await loads(page);
    expect(page.bodies()).toHaveLength(1);
  });

  it('does nothing to a page that has taken the browser’s functions away', async () => {
    const page = pageWith(async () => json({}), undefined);
    const withoutXhr = { ...page.world, XMLHttpRequest: undefined } as unknown as typeof page.world;
    expect(() => startTap(withoutXhr, ENDPOINTS)).not.toThrow();
    page.say('hello');
    await withoutXhr.fetch(LIST);
    await settle();
    expect(page.bodies()).toHaveLength(1);
  });
});
