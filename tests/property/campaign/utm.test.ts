import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug, utmLink, utmOf } from '@/lib/campaign/utm';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

/** What is typed into a field, with what a link can't hold as it is. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'été & soldes',
    '50 % off',
    'a=b&c=d',
    '#1?',
    'ça+là',
    'x;y',
    '日本語',
    '👩‍🍳',
    '../..',
    '"><script>',
  ),
);
const parts = fc.record({ source: text, medium: text, campaign: text, content: text });
const word = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/).filter((name) => !name.startsWith('utm_'));
const query = fc.array(fc.tuple(word, text), { maxLength: 4 });
const hash = fc.constantFrom('', '#top', '#/oils?sort=price', '#utm_source=no');
const UTM = ['source', 'medium', 'campaign', 'content'] as const;

it('a link says its parameters as they were typed, once each, whatever stands in them', () => {
  fc.assert(
    fc.property(parts, query, hash, fc.boolean(), (of, own, end, isTagged) => {
      const before = own.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("'", '%27')}`);
      if (isTagged) before.push('utm_source=old', 'utm_source=older', 'utm_term=oil');
      const address = `https://shop.example/oil${before.length > 0 ? '?' : ''}${before.join('&')}${end}`;
      const link = utmLink(address, of);
      const url = new URL(link ?? '');
      for (const name of UTM) expect(url.searchParams.getAll(`utm_${name}`)).toEqual([of[name]]);
      expect(`${url.origin}${url.pathname}${url.hash}`).toBe(`https://shop.example/oil${end}`);
      // What else the address says stays, in its order and letter for letter.
      expect(link).toContain(before.filter((one) => !one.startsWith('utm_source')).join('&'));
      const others = [...url.searchParams].filter(([name]) => !UTM.some((one) => name === `utm_${one}`));
      expect(others).toEqual([...own, ...(isTagged ? [['utm_term', 'oil']] : [])]);
    }),
  );
});

it('a link made of a link is the same one', () => {
  fc.assert(
    fc.property(parts, query, hash, (of, own, end) => {
      const address = `https://shop.example/?${new URLSearchParams(own)}${end}`;
      const link = utmLink(address, of);
      expect(utmLink(link ?? '', of)).toBe(link);
    }),
  );
});

it.each([
  'https://shop.example/?q=caf%E9&flag&list=a,b',
  'https://shop.example/?sig=a%2Bb%2fc&to=%7Buser%7D',
  'https://shop.example/?x=1&x=2&&y',
])('what the address says stays letter for letter: %s', (address) => {
  const link = utmLink(address, { source: 'instagram', medium: 'influencer', campaign: 'a b', content: '' });
  expect(link).toBe(`${address}&utm_source=instagram&utm_medium=influencer&utm_campaign=a+b`);
});

it('no address makes a link to another place, or one that is not of the web', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      parts,
      (of, by) => {
        const link = utmLink(of, by);
        if (link === null) return;
        const [before, after] = [new URL(of.trim()), new URL(link)];
        expect(['http:', 'https:']).toContain(after.protocol);
        expect([after.host, after.pathname, after.hash]).toEqual([before.host, before.pathname, before.hash]);
      },
    ),
  );
});

it('what is made of names is plain letters, digits and hyphens, and made of itself stays itself', () => {
  fc.assert(
    fc.property(text, text, (campaign, name) => {
      const of = utmOf(aCampaign({ name: campaign }), aPlacement({ name }));
      expect(of.campaign).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(of.content).toMatch(/^(?:[a-z0-9]+-)*reel$/);
      expect(slug(of.campaign)).toBe(of.campaign);
    }),
  );
});
