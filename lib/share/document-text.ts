import type { Cited, DocumentCell, DocumentRow, DocumentSection, DocumentTable, ReportDocument } from './document';

/** How a language writes a label before its value: "Views: 12,400". */
export type WriteLine = (label: string, value: string) => string;

/**
 * A document as plain text for an e-mail or a chat: a line a row, footnotes as [1], sources with their links at the end.
 * Nothing is lined up with spaces, since mail is read in letters of unlike widths.
 */
export function documentText(document: ReportDocument, line: WriteLine): string {
  const { lang, title, subtitle, url, facts, sections, sources, footnotes, foot } = document;
  const parts = [
    [title, subtitle, url ?? '', ...facts],
    ...sections.flatMap((section) => sectionText(section, lang, line)),
    footnotes.length > 0
      ? [
          sources.toLocaleUpperCase(lang),
          ...footnotes.map(
            ({ source, about, url: link }, index) =>
              `[${index + 1}] ${[about ? line(source, about) : source, link].filter(Boolean).join(' ')}`,
          ),
        ]
      : [],
    [foot],
  ];
  return joined(parts);
}

function sectionText({ title, intro = '', table, list = [] }: DocumentSection, lang: string, line: WriteLine) {
  const items = list.map((item) => `• ${item.label ? line(item.label, marked(item)) : marked(item)}`);
  const [first = items, ...others] = table ? [...tableText(table, line), items] : [];
  return [[title.toLocaleUpperCase(lang), intro, ...first], ...others];
}

/** Each group of rows in lines of its own. */
const tableText = ({ heads, groups }: DocumentTable, line: WriteLine): string[][] =>
  groups.map(({ title, rows }) => [title, ...rows.map((row) => rowText(row, heads, line))]);

function rowText({ cells: [first, ...cells] }: DocumentRow, heads: DocumentTable['heads'], line: WriteLine): string {
  const inLine: string[] = [];
  const below: string[] = [];
  cells.forEach((cell, index) => {
    const head = heads[index + 1];
    const text = cellText(cell);
    if (!head || !text) return;
    if (head.asText === 'line') below.push(`    ${line(head.text, text)}`);
    else inLine.push(head.asText === 'named' ? line(head.text, text) : text);
  });
  const name = first ? cellText(first) : '';
  return [`• ${inLine.length > 0 ? line(name, inLine.join(' · ')) : name}`, ...below].join('\n');
}

const cellText = ({ text, mark, detail, notes }: DocumentCell): string =>
  marked({ text: [text, mark?.words, detail].filter(Boolean).join(' · '), notes });

/** "published 0.5–4.3% [1][2]" */
const marked = ({ text, notes }: Cited): string =>
  notes.length > 0 ? `${text} ${notes.map((note) => `[${note}]`).join('')}` : text;

const joined = (parts: readonly (readonly string[])[]): string =>
  parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
