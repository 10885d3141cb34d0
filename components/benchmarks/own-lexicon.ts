import type { Lexicon } from '@/lib/benchmarks/own-import/read-own';
import { siteNamed } from '@/lib/queue/read-cell';
import { meaningOf } from '@/lib/shortlist/import/words';

/** The words of a sheet are those of our own files, in either language. */
export const OWN_LEXICON: Lexicon = {
  site: siteNamed,
  kpi: (word) => meaningOf('kpi', word),
  tier: (word) => meaningOf('tier', word),
  format: (word) => meaningOf('format', word),
};
