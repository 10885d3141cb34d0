import { expect, it } from 'vitest';
import type { ReportDocument } from '@/lib/share/document';
import { documentText } from '@/lib/share/document-text';

const cell = (text: string, notes: number[] = []) => ({ text, notes });

const DOCUMENT: ReportDocument = {
  lang: 'en',
  title: 'Autumn kiln',
  subtitle: 'Campaign report',
  url: 'https://kiln.example',
  facts: ['Budget €2,000', '3 creators'],
  sections: [
    {
      title: 'Placements',
      intro: 'Each as measured.',
      table: {
        heads: [
          { text: 'Creator', asText: 'bare' },
          { text: 'Site', asText: 'bare' },
          { text: 'Cost', asText: 'named', isNumeric: true },
          { text: 'Clicks', asText: 'line', isNumeric: true },
        ],
        groups: [
          {
            title: 'Reels',
            rows: [
              { cells: [cell('Marlo'), cell('Instagram'), cell('€1,200', [1]), cell('420', [1, 2])] },
              { cells: [cell('Pia'), cell(''), cell(''), cell('')] },
            ],
          },
          {
            title: '',
            rows: [
              {
                isTotal: true,
                cells: [
                  cell('Total'),
                  cell(''),
                  { ...cell('€1,200'), mark: { sign: '=', words: 'exact' }, detail: 'of 3' },
                  cell('—'),
                ],
              },
            ],
          },
        ],
      },
    },
    {
      title: 'Not known',
      list: [
        { label: 'Sales', ...cell('no file yet', [2]) },
        { label: '', ...cell('Nothing else.') },
      ],
    },
  ],
  sources: 'Sources',
  footnotes: [
    { source: 'Lantern Lab 2026', about: '1% (creators)', url: 'https://lantern.example' },
    { source: 'Typed in', about: '', url: null },
  ],
  foot: 'Made on 27 Nov 2026.',
  isWide: true,
};

it('is text for a mail: rows in lines, marks in brackets, sources with their links at the end', () => {
  expect(documentText(DOCUMENT, (label, value) => `${label}: ${value}`)).toBe(`Autumn kiln
Campaign report
https://kiln.example
Budget €2,000
3 creators

PLACEMENTS
Each as measured.
Reels
• Marlo: Instagram · Cost: €1,200 [1]
    Clicks: 420 [1][2]
• Pia

• Total: Cost: €1,200 · exact · of 3
    Clicks: —

NOT KNOWN
• Sales: no file yet [2]
• Nothing else.

SOURCES
[1] Lantern Lab 2026: 1% (creators) https://lantern.example
[2] Typed in

Made on 27 Nov 2026.`);
});

it('writes labels as the language does, and has no sources where none is cited', () => {
  const text = documentText({ ...DOCUMENT, lang: 'fr', footnotes: [] }, (label, value) => `${label}\u00a0: ${value}`);
  expect(text).toContain('• Sales\u00a0: no file yet');
  expect(text).not.toContain('SOURCES');
});
