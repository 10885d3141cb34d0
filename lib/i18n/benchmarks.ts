import { fields as enFields } from './en/benchmark-fields';
import { terms as enTerms } from './en/benchmark-terms';
import { benchmarks as en } from './en/benchmarks';
import { fields as frFields } from './fr/benchmark-fields';
import { terms as frTerms } from './fr/benchmark-terms';
import { benchmarks as fr } from './fr/benchmarks';

export type BenchmarkMessages = typeof en & { terms: typeof enTerms & typeof enFields };

/** Words of the page of benchmarks: of no use elsewhere, and so loaded with it. */
export const BENCHMARK_MESSAGES: Record<'en' | 'fr', BenchmarkMessages> = {
  en: { ...en, terms: { ...enTerms, ...enFields } },
  fr: { ...fr, terms: { ...frTerms, ...frFields } },
};
