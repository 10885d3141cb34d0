const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Signs of one currency only: "$", "¥" and "kr" are several countries', and say nothing. */
const SIGNS: readonly [string, string][] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['zł', 'PLN'],
];

/** ISO 4217 as a cell of currencies says it ("eur", "€"); null where it is none. */
export function currencyOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  return KNOWN.has(code) ? code : (SIGNS.find(([sign]) => sign.toUpperCase() === code)?.[1] ?? null);
}

/** The currency that an amount, or the head of amounts, is written with; null where it names none. */
export function currencyIn(text: string): string | null {
  const code = [...text.matchAll(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu)]
    .map(([word]) => word)
    .find((word) => KNOWN.has(word));
  return code ?? SIGNS.find(([sign]) => text.includes(sign))?.[1] ?? null;
}
