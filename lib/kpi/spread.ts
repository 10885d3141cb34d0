import type { Measure } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import { relativeSpread } from '@/lib/stats/middle';
import type { CountField } from './engagement';
import type { Kpi, KpiInput } from './kpi';
import { ofThesePosts } from './of-these-posts';

/** Interquartile range ÷ median of one count of the sample's posts; each post by how many times the median it has. */
export const spreadOf = (kpi: Kpi, input: KpiInput, format: Format | null, field: CountField): Measure =>
  ofThesePosts(kpi, input, format, field, {
    figure: relativeSpread,
    ofPost: (count, middle) => count / middle,
  });
