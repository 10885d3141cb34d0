import type { NoneReason } from '@/lib/benchmarks/none-reason';
import { restsOnEnough } from '@/lib/benchmarks/own-set';
import type { Messages } from '@/lib/i18n/messages';
import type { Reference, ReportedMeasure, Verdict } from '@/lib/model/report';
import { isHollow, toneOf, verdictOf } from './standing';

/** How a figure stands, in words of three lengths: on a tile, in a line, and as a tooltip or for a screen reader. */
export interface Standing {
  glyph: Verdict | 'none';
  text: string;
  short: string;
  full: string;
  look: 'good' | 'weak' | 'even' | 'outlined' | 'none';
}

/**
 * Bands judge; published figures without percentiles are outlined and only say where the value lies; a
 * place among a few profiles is a rank; else the words say why there is nothing.
 */
export function standingOf(reported: ReportedMeasure, m: Messages): Standing {
  const { measure, reference } = reported;
  const verdict = verdictOf(reference);
  if (measure.value === null) return plain('—', measure.reason ? m.reason[measure.reason] : '—');
  if (verdict) return judged(reported, verdict, m);
  switch (reference.level) {
    case 'own':
      return {
        glyph: 'none',
        text: m.rank(reference.rank, reference.of),
        short: m.rankShort(reference.rank, reference.of),
        full: m.rankLong(reference.rank, reference.of),
        look: 'outlined',
      };
    case 'indicative':
      return restsOnEnough(measure.id, measure.n) ? amongFigures(reference, m) : plain(m.needsSix, m.needsSix);
    case 'firm':
    case 'imported':
      return plain(m.needsSix, m.needsSix);
    case 'none':
      return plain(m.noNorm, m.none[reference.why as NoneReason] ?? reference.why);
  }
}

const plain = (text: string, full: string): Standing => ({ glyph: 'none', text, short: text, full, look: 'none' });

function judged(reported: ReportedMeasure, verdict: Verdict, m: Messages): Standing {
  const { reference } = reported;
  const hollow = isHollow(reference);
  const full = hollow ? `${m.verdict[verdict]} (${m.couldBeTypical})` : m.verdict[verdict];
  return {
    glyph: verdict,
    text: hollow ? m.couldBeTypical : m.verdict[verdict],
    short: hollow ? m.couldBeTypicalShort : m.verdictShort[verdict],
    full: reference.level === 'own' && reference.band ? `${full}, ${m.ownBand(reference.band.n)}` : full,
    look: toneOf(reported),
  };
}

function amongFigures({ position, figures }: Extract<Reference, { level: 'indicative' }>, m: Messages): Standing {
  const place = position ?? 'beside';
  return {
    glyph: position === 'above' || position === 'below' ? position : 'none',
    text: m.positionLong[place],
    short: m.positionShort[place],
    full: m.position[place](figures.length),
    look: 'outlined',
  };
}
