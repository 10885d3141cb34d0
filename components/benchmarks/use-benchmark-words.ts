import { useI18n } from '@/components/ui/i18n';
import { BENCHMARK_MESSAGES, type BenchmarkMessages } from '@/lib/i18n/benchmarks';

/** The words of the page of benchmarks, in the screen's language. */
export const useBenchmarkWords = (): BenchmarkMessages => BENCHMARK_MESSAGES[useI18n().lang];
