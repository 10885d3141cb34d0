/**
 * Text that a spreadsheet would run as a formula: it begins with = + - @, a tab or a line break, or with the wide forms
 * of those signs that East Asian spreadsheets take for them. Apostrophes before it belong to it, so that a text which
 * already looks guarded is guarded once more, and reading back gives exactly what was written.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text with an apostrophe in front where a spreadsheet would take it for a formula. Only for text: -5 is a number. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. An apostrophe that guards nothing ("'tis") is left alone. */
export function undoGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
