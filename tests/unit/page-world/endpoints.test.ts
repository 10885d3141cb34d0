import { expect, it } from 'vitest';
import { LISTENED } from '@/lib/page-world/endpoints';
import { HOSTS, MATCHES } from '@/lib/platforms/hosts';
import { ADAPTERS } from '@/lib/platforms/registry';

it('listens to what the adapters read on today’s pages, and to nothing else', () => {
  // Endpoints told by their query stand for old recordings; their path is any.
  const read = ADAPTERS.flatMap(({ endpoints }) => endpoints.filter(({ query }) => !query));
  expect(LISTENED).toEqual(read);
  expect(LISTENED.filter(({ path }) => path === '/*')).toEqual([]);
});

it('runs on the adapters’ hosts alone', () => {
  expect([...HOSTS].sort()).toEqual(ADAPTERS.flatMap(({ hosts }) => [...hosts]).sort());
  expect(MATCHES).toEqual(HOSTS.map((host) => `https://${host}/*`));
});
