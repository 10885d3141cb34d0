import { expect, it } from 'vitest';
import { createFootnotes } from '@/lib/share/footnotes';

it('numbers sources as they are first cited, and keeps a number', () => {
  const footnotes = createFootnotes();
  expect(footnotes.cite([{ source: 'Lantern Lab 2026' }, { source: 'Quill 2025' }])).toEqual([1, 2]);
  expect(footnotes.cite([{ source: 'Otter 2024' }, { source: 'Lantern Lab 2026' }])).toEqual([1, 3]);
  expect(footnotes.list().map(({ source }) => source)).toEqual(['Lantern Lab 2026', 'Quill 2025', 'Otter 2024']);
});

it('gathers the figures of one source under its number, each once', () => {
  const footnotes = createFootnotes();
  const url = 'https://lantern.example/report';
  const cite = (value: string, about: string) => footnotes.cite([{ source: 'Lantern Lab 2026', url, value, about }]);
  expect([cite('1%', 'creators'), cite('3%', 'creators'), cite('1%', 'creators'), cite('2%', 'brands')]).toEqual([
    [1],
    [1],
    [1],
    [1],
  ]);
  expect(footnotes.list()).toEqual([{ source: 'Lantern Lab 2026', url, about: '1%, 3% (creators); 2% (brands)' }]);
});

it('is another source at another address', () => {
  const footnotes = createFootnotes();
  const cite = (url: string | null) => footnotes.cite([{ source: 'Lantern Lab 2026', url }]);
  expect([cite('https://a.example'), cite('https://b.example'), cite(null)]).toEqual([[1], [2], [3]]);
});

it('has neither figures nor words where a source says it all, and cites nothing for nothing', () => {
  const footnotes = createFootnotes();
  expect(footnotes.cite([])).toEqual([]);
  footnotes.cite([{ source: 'Shop export of 3 Nov 2026' }, { source: 'Quill 2025', about: 'creators' }]);
  expect(footnotes.list().map(({ about }) => about)).toEqual(['', 'creators']);
});
