import type { ReactNode } from 'react';
import { useI18n } from '@/components/ui/i18n';
import type { ReportedMeasure } from '@/lib/model/report';
import { type Standing, standingOf } from './standing-words';

const GLYPHS: Record<Standing['glyph'], ReactNode> = {
  above: <path d="M4.5 1L8.5 8H.5z" />,
  typical: <rect x=".5" y="3.3" width="8" height="2.4" rx="1.2" />,
  below: <path d="M4.5 8L.5 1h8z" />,
  none: (
    <circle cx="4.5" cy="4.5" r="3.3" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.6" />
  ),
};

interface VerdictChipProps {
  reported: ReportedMeasure;
  /** One word, where a line or the pill has no room for more; all of it stands in the tooltip. */
  short?: boolean;
}

/** How a figure stands: glyph for the direction, word, and colour only where it is good or bad for the user. */
export function VerdictChip({ reported, short = false }: VerdictChipProps) {
  const { m } = useI18n();
  const { glyph, text, short: brief, full, look } = standingOf(reported, m);
  const isRank = reported.reference.level === 'own' && glyph === 'none' && look === 'outlined';
  return (
    <span className={`vd ${look}`} title={full}>
      {!isRank && (
        <svg viewBox="0 0 9 9" aria-hidden="true">
          {GLYPHS[glyph]}
        </svg>
      )}
      {short ? brief : text}
    </span>
  );
}
