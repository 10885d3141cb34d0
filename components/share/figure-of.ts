import { spokenConfidence } from '@/components/kpi/confidence-mark';
import { kpiName } from '@/components/kpi/kpi-row';
import { madeOf } from '@/components/kpi/made-of';
import { isHollow, toneOf } from '@/components/kpi/standing';
import { standingOf } from '@/components/kpi/standing-words';
import { bandGeometry, pointsGeometry } from '@/lib/benchmarks/band-position';
import type { Measure } from '@/lib/model/measure';
import type { ReportedMeasure } from '@/lib/model/report';
import type { Figure, FigureStanding, Track } from '@/lib/share/sheet';
import { comparedWords, publishersOf } from './compared-words';
import type { SheetWords } from './sheet-words';

const SIGN = { exact: '=', rounded: '≈', estimate: '~' } as const;

/** One figure of a report in the words of its screen: the same value, interval, basis, sample and verdict. */
export function figureOf(reported: ReportedMeasure, words: SheetWords): Figure {
  const { m, f } = words;
  const { measure } = reported;
  const isKnown = measure.value !== null;
  return {
    label: kpiName(measure, m),
    value: f.measure(measure),
    isKnown,
    sure: isKnown ? sureOf(measure, words) : null,
    interval: f.interval(measure),
    made: madeOf(reported, m, f),
    standing: standingIn(reported, words),
    compared: isKnown ? comparedWords(reported, words) : '',
    publishers: isKnown ? publishersOf(reported.reference) : [],
    track: trackOf(reported),
  };
}

function sureOf(measure: Measure, { m }: SheetWords): Figure['sure'] {
  const { confidence, n } = measure;
  const isFew = confidence === 'smallSample';
  return { sign: isFew ? `n ${n}` : SIGN[confidence], words: spokenConfidence(measure, m), isFew };
}

/** What nothing judges has no verdict: why not stands beside it. */
function standingIn(reported: ReportedMeasure, { m }: SheetWords): FigureStanding | null {
  const { measure, reference } = reported;
  if (measure.value === null || reference.level === 'none') return null;
  const { glyph, text, look } = standingOf(reported, m);
  return { glyph, text, look };
}

function trackOf(reported: ReportedMeasure): Track | null {
  const { measure, reference } = reported;
  if (reference.level === 'indicative') {
    const { ticks, marker } = pointsGeometry(
      measure,
      reference.figures.map(({ value }) => value),
    );
    return marker === null ? null : { kind: 'points', ticks, marker };
  }
  if (reference.level === 'none' || !reference.band) return null;
  const { median, marker } = bandGeometry(measure, reference.band);
  if (!marker) return null;
  return {
    kind: 'band',
    median: median?.percent ?? null,
    marker: marker.percent,
    off: marker.offScale,
    isHollow: measure.confidence === 'smallSample' || isHollow(reference),
    look: toneOf(reported),
  };
}
