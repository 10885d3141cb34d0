import { describe, expect, it } from 'vitest';
import { breaches, filesIn, type Rule, readRoot } from './source-files';

const MOST_LINES = 250;

/** A file has one idea; what machines write is no file of ours. */
const size: Rule = ({ text }) => {
  const lines = text.split('\n').length - 1;
  return lines > MOST_LINES ? [`${lines} lines, ${MOST_LINES} is the limit`] : [];
};

const naming: Rule = ({ path }) =>
  path.split('/').every((part) => /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(part)) ? [] : ['not kebab-case'];

const defaults: Rule = ({ text }) => (/^export default /m.test(text) ? ['exports a default'] : []);

describe('files', () => {
  const written = filesIn(['entrypoints', 'components', 'lib', 'tests'], /(?<!\.generated)\.(tsx?|mts|mjs|css|html)$/);

  it('the check for size can fail', () => {
    expect(size({ path: 'lib/a.ts', text: 'x\n'.repeat(MOST_LINES) })).toEqual([]);
    expect(size({ path: 'lib/a.ts', text: 'x\n'.repeat(MOST_LINES + 1) })).toHaveLength(1);
  });

  it(`none is longer than ${MOST_LINES} lines`, () => expect(breaches(size, written)).toEqual([]));

  it('the check for names can fail', () => {
    expect(naming({ path: 'components/ui/TopBar.tsx', text: '' })).toHaveLength(1);
    expect(naming({ path: 'entrypoints/reader-tiktok.content.ts', text: '' })).toEqual([]);
  });

  it('all have kebab-case names', () => expect(breaches(naming, written)).toEqual([]));

  it('lib and components export by name', () => {
    expect(defaults({ path: 'lib/a.ts', text: 'export default function a() {}' })).toHaveLength(1);
    expect(breaches(defaults, filesIn(['lib', 'components']))).toEqual([]);
  });
});

describe('the lock file', () => {
  const addresses = (text: string): string[] => text.match(/"resolved":.*|https?:\/\/[^"\s]*registry[^"\s]*/g) ?? [];

  it('the check can fail', () => {
    expect(addresses('"resolved": "https://registry.npmjs.org/zod/-/zod-4.0.0.tgz"')).toHaveLength(1);
    expect(addresses('"funding": { "url": "https://x.example/sponsor" }')).toEqual([]);
  });

  it('holds no address of a registry, nor does .npmrc', () => {
    const lock = readRoot('package-lock.json');
    expect(JSON.parse(lock).lockfileVersion).toBe(3);
    expect(addresses(lock)).toEqual([]);
    expect(readRoot('.npmrc')).not.toMatch(/registry\s*=|_auth/);
    expect(readRoot('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });
});
