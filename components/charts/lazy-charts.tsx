import { type ComponentProps, lazy, Suspense } from 'react';

/** The chart library is large: it is loaded with the first chart that is shown, and never by the card on the sites. */
const LazyTimeChart = lazy(async () => ({ default: (await import('./time-chart')).TimeChart }));
const LazyScatterPlot = lazy(async () => ({ default: (await import('./scatter-plot')).ScatterPlot }));

/** A chart over time, as soon as it is loaded. */
export const TimeChart = (props: ComponentProps<typeof LazyTimeChart>) => (
  <Suspense fallback={null}>
    <LazyTimeChart {...props} />
  </Suspense>
);

/** A plot of posts, as soon as it is loaded. */
export const ScatterPlot = (props: ComponentProps<typeof LazyScatterPlot>) => (
  <Suspense fallback={null}>
    <LazyScatterPlot {...props} />
  </Suspense>
);
