import type { ReactNode } from 'react';
import { useI18n } from '@/components/ui/i18n';
import type { NoneReason } from '@/lib/benchmarks/none-reason';
import type { Messages } from '@/lib/i18n/messages';
import type { ReportedMeasure, Verdict } from '@/lib/model/report';
import { isHollow, toneOf, verdictOf } from './standing';

const GLYPHS: Record<Verdict | 'none', ReactNode> = {
  above: <path d="M4.5 1L8.5 8H.5z" />,
  typical: <rect x=".5" y="3.3" width="8" height="2.4" rx="1.2" />,
  below: <path d="M4.5 8L.5 1h8z" />,
  none: (
    <circle cx="4.5" cy="4.5" r="3.3" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.6" />
  ),
};

interface VerdictChipProps {
  reported: ReportedMeasure;
  short?: boolean;
}

/**
 * How a figure stands: glyph for the direction, word, colour only for good or bad. Firm and own bands judge; published
 * figures without percentiles are outlined and only say where the value lies; else the words say why there is nothing.
 */
export function VerdictChip({ reported, short = false }: VerdictChipProps) {
  const { m } = useI18n();
  const { glyph, text, title, look } = standing(reported, m, short);
  return (
    <span className={`vd ${look}`} title={title}>
      <svg viewBox="0 0 9 9" aria-hidden="true">
        {GLYPHS[glyph]}
      </svg>
      {text}
    </span>
  );
}

interface Standing {
  glyph: keyof typeof GLYPHS;
  text: string;
  title?: string;
  look: string;
}

function standing(reported: ReportedMeasure, m: Messages, short: boolean): Standing {
  const { measure, reference } = reported;
  const verdict = verdictOf(reference);
  if (measure.value === null)
    return { glyph: 'none', text: '—', title: measure.reason && m.reason[measure.reason], look: 'none' };
  if (verdict) {
    const words = short ? m.verdictShort[verdict] : m.verdict[verdict];
    const text = isHollow(reference) ? m.couldBeTypical : words;
    return {
      glyph: verdict,
      text,
      title: isHollow(reference) ? `${m.verdict[verdict]} (${m.couldBeTypical})` : undefined,
      look: toneOf(reported),
    };
  }
  switch (reference.level) {
    case 'own':
      return {
        glyph: 'none',
        text: m.rank(reference.rank, reference.of),
        title: m.rankLong(reference.rank, reference.of),
        look: 'outlined',
      };
    case 'indicative': {
      const { position, figures } = reference;
      const place = position ?? 'beside';
      const glyph = position === 'above' || position === 'below' ? position : 'none';
      return { glyph, text: m.positionShort[place], title: m.position[place](figures.length), look: 'outlined' };
    }
    case 'firm':
      return { glyph: 'none', text: m.needsSix, look: 'none' };
    case 'none':
      return {
        glyph: 'none',
        text: m.noNorm,
        title: m.none[reference.why as NoneReason] ?? reference.why,
        look: 'none',
      };
  }
}
