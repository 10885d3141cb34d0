// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { captureOf } from '@/lib/capture/capture';
import { placeholder, secretOf } from '@/lib/capture/placeholder';
import { localeTableOf } from '@/lib/parsing/tables';
import { NOW } from '../../support/builders';

/** What must not leave the machine, as people and sites write it. */
const PERSONAL = {
  handle: 'marlo.pots',
  name: 'Marlo Quillfeather',
  cyrillic: 'Людмила Горшкова',
  han: '陶芸家花子',
  bio: 'Potter in Lisbon, mother of two. Ask me about glaze!',
  caption: 'So proud of this 24 cm bowl #claylove with @nils_ceramics',
  comment: 'Gorgeous, where can I buy one?',
  mail: 'marlo@quillfeather.studio',
  phone: '+351 912 345 678',
  link: 'https://quillfeather.studio/shop?ref=marlo',
  account: '70012345678',
  channel: 'UCq7Zr3kTt9wXyAbCdEfGhIj',
  picture: 'https://scontent.cdninstagram.com/v/t51/4821_n.jpg?_nc_ht=Kx81mQ',
  token: 'AQDwz81-session-Zk2P',
};
/** Words and numbers of these, which must not stand in the file either. */
const PARTS = Object.values(PERSONAL)
  .flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]{5,}/gu) ?? [])
  .filter((word) => !/^(?:https|scontent|cdninstagram)$/.test(word));

const KEYS =
  `username full_name biography text title simpleText content label accessibilityText name url href status type
  viewCountText publishedTimeText metadataParts subtitle code id pk key value caption desc nickname __typename style users stats
  lengthText token uniqueId signature`.split(/\s+/);
const leaf = fc.oneof(fc.constantFrom(...Object.values(PERSONAL)), fc.integer(), fc.constant('1.2M views'));
const json = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('node'), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6 }),
}));

const ATTRIBUTES = ['title', 'aria-label', 'alt', 'href', 'data-user', 'class', 'style', 'src', 'content', 'value'];
const element = fc
  .record({
    tag: fc.constantFrom('span', 'a', 'h1', 'p', 'meta', 'img', 'b'),
    attribute: fc.constantFrom(...ATTRIBUTES),
    value: fc.constantFrom(...Object.values(PERSONAL)),
    text: fc.constantFrom(...Object.values(PERSONAL), '12.3K'),
  })
  .map(({ tag, attribute, value, text }) => {
    const made = document.createElement(tag);
    made.setAttribute(attribute, value);
    made.append(text);
    return made.outerHTML;
  });

function captured(bodies: unknown[], html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const held = {
    payloads: [
      {
        url: new URL(`https://www.instagram.com/api/v1/users/web_profile_info/?username=${PERSONAL.handle}`),
        bodies,
        at: NOW,
      },
    ],
    first: true,
  };
  const href = `https://www.instagram.com/${PERSONAL.handle}/`;
  return JSON.stringify(captureOf({ document: page, href, held, locale: localeTableOf('en') }, 'a secret', NOW));
}
const SECRET = secretOf('a secret');
const leaks = (file: string) => PARTS.filter((part) => file.toLowerCase().includes(part.toLowerCase()));

it('nothing personal is left, wherever in a response it stood', () => {
  fc.assert(
    fc.property(fc.array(json.object, { maxLength: 3 }), (bodies) => {
      expect(leaks(captured(bodies, '<html lang="en"></html>'))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
it('nor in the document: its text, its attributes, the JSON in it', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), json.object, (elements, data) => {
      const script = `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
      const page = `<html lang="en"><head><title>${PERSONAL.name}</title></head><body>${elements.join('')}<!-- ${PERSONAL.mail} -->${script}<script>var me = "${PERSONAL.token}";</script></body></html>`;
      expect(leaks(captured([], page))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('nor is any other word of a person, nor a number that may be an account or a telephone', () => {
  const word = fc.stringMatching(/^zq[a-z]{6,12}$/);
  const number = fc.integer({ min: 10_000_000, max: 9_999_999_999 });
  const key = fc.constantFrom(...KEYS, 'uid', 'author', 'contact', 'phone_number');
  fc.assert(
    fc.property(
      word,
      number,
      key,
      fc.constantFrom(...ATTRIBUTES, 'id', 'name'),
      (personal, account, name, attribute) => {
        const body = { [name]: personal, inner: { [name]: [account, `${personal} ${account}`], [`${personal}.b`]: 1 } };
        const text = `<p ${attribute}="${personal}-${account}">${personal} ${account}</p>`;
        const file = captured([body], `<html lang="en"><body>${text}</body></html>`);
        expect(file).not.toContain(personal);
        expect(file).not.toContain(String(account));
      },
    ),
    { numRuns: 300 },
  );
});

it('a word has one stand-in of its shape, in any case, which begins as that of a word with the same beginning', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z0-9]{0,6}$/), (word, more) => {
      const other = placeholder(word, SECRET);
      expect(other).toMatch(new RegExp(`^[a-z]{${word.length}}$`));
      expect([...other].every((char, index) => char !== word[index])).toBe(true);
      expect(placeholder(word.toUpperCase(), SECRET)).toBe(other.toUpperCase());
      expect(placeholder(word + more, SECRET).startsWith(other)).toBe(true);
    }),
  );
});

it('what is ours in the page is not in its capture', () => {
  const ours = '<div data-creator-gauge="overlay"><b>42 followers</b></div>';
  const file = captured([], `<html lang="en"><body><p>7 posts</p></body>${ours}</html>`);
  expect(file).toContain('7');
  expect(file).not.toMatch(/data-creator-gauge|42 followers/);
});
