import type { Lang } from './messages';

/** Picks the singular or the plural by the language's own rule: « 0 post », "0 posts". */
export function pluralOf(lang: Lang): (n: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(lang);
  return (n, one, other) => (rules.select(n) === 'one' ? one : other);
}
