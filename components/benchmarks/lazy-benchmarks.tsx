import { type ComponentProps, lazy, Suspense } from 'react';
import type { BenchmarkRecords } from '@/lib/benchmarks/records';
import type { BenchmarksScreenProps } from './benchmarks-screen';

/** The records and their words are large: they are loaded with this page, and are in no other. */
const LazyScreen = lazy(async () => {
  const [{ BenchmarksScreen }, { default: shipped }] = await Promise.all([
    import('./benchmarks-screen'),
    import('@/lib/benchmarks/data/records.generated.json'),
  ]);
  const records = shipped as unknown as BenchmarkRecords;
  return {
    default: (props: Omit<BenchmarksScreenProps, 'records'>) => <BenchmarksScreen {...props} records={records} />,
  };
});

/** The page of benchmarks, as soon as it is loaded. */
export const LazyBenchmarks = (props: ComponentProps<typeof LazyScreen>) => (
  <Suspense fallback={null}>
    <LazyScreen {...props} />
  </Suspense>
);
