import type { Figure, ProfileSheet } from './sheet';

/**
 * A profile as plain lines that paste well into an e-mail or a chat: name, link, finding, a figure a line, notes.
 * @param line "label: value", as the language writes it
 */
export function sheetText(sheet: ProfileSheet, line: (label: string, value: string) => string): string {
  const figures = [...sheet.headline, ...sheet.rows].filter(({ isKnown }) => isKnown);
  const unknown = [...sheet.headline.filter(({ isKnown }) => !isKnown), ...sheet.unknown.rows];
  const parts = [
    [[sheet.name, sheet.where].join(' · '), sheet.url, sheet.size],
    [[sheet.finding && `${sheet.finding}.`, sheet.facts].filter(Boolean).join(' ')],
    figures.map((figure) => `• ${line(figure.label, details(figure))}`),
    unknown.length > 0 ? [sheet.unknown.title, ...unknown.map(({ label, made }) => `• ${line(label, made)}`)] : [],
    [...sheet.notes, sheet.brand],
  ];
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** "2.29% (2.01–2.71%) · median of 12 posts · exact counts · Above published · published 1.2–1.9% (Lantern Lab 2026)" */
function details({ value, interval, made, sure, standing, compared, publishers }: Figure): string {
  const against = publishers.length > 0 ? `${compared} (${publishers.join(', ')})` : compared;
  return [interval ? `${value} (${interval})` : value, made, sure?.words, standing?.text, against]
    .filter(Boolean)
    .join(' · ');
}
