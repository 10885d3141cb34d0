import { spokenConfidence } from '@/components/kpi/confidence-mark';
import { madeOf } from '@/components/kpi/made-of';
import { standingOf } from '@/components/kpi/standing-words';
import { sheetWords } from '@/components/share/sheet-words';
import type { CompareWords } from '@/lib/export/compare-tsv';
import { shownFigures } from '@/lib/export/shown-figures';
import type { Lang } from '@/lib/i18n/messages';
import type { Report } from '@/lib/model/report';
import { rowName } from './compare-words';
import { nameOf, namesOf } from './name-of';

/** The words of the comparison as it is pasted: those of its screen, of a verdict those of its tooltip. */
export function pastedWords(language: Lang, reports: readonly Report[]): CompareWords {
  const { m, f, pages } = sheetWords(language);
  const names = namesOf(reports, m);
  return {
    language,
    profile: (report) => {
      const name = names[reports.indexOf(report)] ?? nameOf(report);
      return name === nameOf(report) ? `${name} (${m.platform[report.profile.platform]})` : name;
    },
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
