import { spokenConfidence } from '@/components/kpi/confidence-mark';
import { madeOf } from '@/components/kpi/made-of';
import { standingOf } from '@/components/kpi/standing-words';
import { sheetWords } from '@/components/share/sheet-words';
import type { CompareWords } from '@/lib/export/compare-tsv';
import { shownFigures } from '@/lib/export/shown-figures';
import type { Lang } from '@/lib/i18n/messages';
import { rowName } from './compare-words';
import { nameOf } from './name-of';

/** The words of the comparison as it is pasted: those of its screen, of a verdict those of its tooltip. */
export function pastedWords(language: Lang): CompareWords {
  const { m, f, pages } = sheetWords(language);
  return {
    language,
    profile: (report) => `${nameOf(report)} (${m.platform[report.profile.platform]})`,
    kpi: (row) => rowName(row, m),
    basis: (reported) => {
      const { measure } = reported;
      const made = madeOf(reported, m, f);
      if (measure.value === null) return made;
      const isNoNumber = shownFigures(measure).value === null;
      const range = isNoNumber ? f.measure(measure) : f.interval(measure);
      return [range, made, spokenConfidence(measure, m)].filter(Boolean).join(' · ');
    },
    verdict: (reported) => {
      const isJudged = reported.measure.value !== null && reported.reference.level !== 'none';
      return isJudged ? standingOf(reported, m).full : '';
    },
    notHere: pages.compare.notHere,
  };
}
