import { describe, expect, it } from 'vitest';
import { createSentiment } from '@/lib/sentiment/sentiment';

const sentiment = await createSentiment();
const read = (text: string, mark: string | null = null) => sentiment.readComment({ text, mark });
const label = (text: string, mark: string | null = null) => read(text, mark).label;

describe('what a comment says', () => {
  it.each([
    ['This is absolutely gorgeous, I love it', 'en', 'positive'],
    ['you ate that, queen 🔥', 'en', 'positive'],
    ['obsessed with this look, total masterpiece', 'en', 'positive'],
    ['Worst serum ever, what a waste of money', 'en', 'negative'],
    ['so cringe, unfollowed', 'en', 'negative'],
    ["Don't buy this, it's a scam", 'en', 'negative'],
    ['Trop belle, j’adore cette robe', 'fr', 'positive'],
    ['Une masterclass, bravo la reine', 'fr', 'positive'],
    ['C’est une arnaque, j’ai perdu mon temps', 'fr', 'negative'],
    ['Franchement nul, quelle déception', 'fr', 'negative'],
    ['¡Qué lindo, me encanta!', 'es', 'positive'],
    ['Que vergonha, péssimo', 'pt', 'negative'],
    ['Che schifo, pessimo', 'it', 'negative'],
  ])('%s', (text, mark, expected) => expect(label(text, mark)).toBe(expected));

  it('no site’s mark is needed where the language is clear', () => {
    expect(read('I really love this, the colours are gorgeous')).toMatchObject({ label: 'positive', language: 'en' });
    expect(read('J’adore cette vidéo, elle est magnifique')).toMatchObject({ label: 'positive', language: 'fr' });
  });

  it('laughter and tears take no side', () => {
    expect(read('😂🤣😭💀😅')).toMatchObject({ label: 'unknown', reason: 'no-hit', forced: 'neutral', generic: true });
  });

  it('emoji alone speak for themselves, in any language', () => {
    expect(read('😍😍🔥❤️')).toMatchObject({ label: 'positive', language: null, generic: true });
    expect(read('🤮👎🏽🤮')).toMatchObject({ label: 'negative', language: null, generic: true });
  });
});

describe('what turns and what strengthens a word', () => {
  const value = (text: string, language: 'en' | 'fr') =>
    sentiment.hitsIn(text, language).hits.reduce((sum, hit) => sum + hit.value, 0);

  it('negation, before the word and, in French, after it', () => {
    expect(value('this is beautiful', 'en')).toBeGreaterThan(0);
    expect(value('this is not beautiful', 'en')).toBeLessThan(0);
    expect(value("this isn't really beautiful", 'en')).toBeLessThan(0);
    expect(value("j'aime", 'fr')).toBeGreaterThan(0);
    expect(value("j'aime pas", 'fr')).toBeLessThan(0);
    expect(value('ce n’est pas moche', 'fr')).toBeGreaterThan(0);
  });

  it('negation ends with its clause, and a phrase keeps its own', () => {
    expect(value('no, beautiful', 'en')).toBeGreaterThan(0);
    expect(value('pas mal', 'fr')).toBeGreaterThan(0);
    expect(value('not bad', 'en')).toBeGreaterThan(0);
  });

  it('intensifiers and stretched words say more, dampers less', () => {
    expect(value('very ugly', 'en')).toBeLessThan(value('ugly', 'en'));
    expect(value('uglyyyy', 'en')).toBeLessThan(value('ugly', 'en'));
    expect(value('slightly ugly', 'en')).toBeGreaterThan(value('ugly', 'en'));
    expect(value('vraiment moche', 'fr')).toBeLessThan(value('moche', 'fr'));
  });

  it('what comes after "but" counts more', () => {
    expect(value('beautiful but ugly', 'en')).toBeLessThan(0);
    expect(value('ugly but beautiful', 'en')).toBeGreaterThan(0);
  });
});

describe('unknown has its reason', () => {
  it.each([
    ['das ist wirklich sehr schön geworden', 'de'],
    ['bagus banget kak, suka sekali', 'id'],
    ['これはとても美しいです', null],
    ['это очень красиво, спасибо большое', null],
  ])('another language: %s', (text, mark) =>
    expect(read(text, mark)).toMatchObject({ label: 'unknown', reason: 'language' }),
  );

  it('nothing that tells, and an answer that is not likely enough', () => {
    expect(read('see you at the station on Tuesday', 'en')).toMatchObject({ reason: 'no-hit', forced: 'neutral' });
    expect(read('great colour, terrible smell', 'en')).toMatchObject({ label: 'unknown', reason: 'unsure' });
  });

  it('the site’s mark is taken first, whatever its region', () => {
    expect(read('top', 'fr-CA').language).toBe('fr');
    expect(read('top', 'en_US').language).toBe('en');
    expect(read('', 'und')).toMatchObject({ label: 'unknown', language: null });
  });
});

describe('generic', () => {
  it.each(['🔥🔥', 'Wow!!!', '@someone', '@someone @other.one 😍', '#love', '', '❤️ nice'])('%s', (text) =>
    expect(read(text, 'en').generic).toBe(true),
  );
  it.each(['love this', '@someone look at this', 'trop belle'])('not: %s', (text) =>
    expect(read(text, 'en').generic).toBe(false),
  );
});
