import { usePageMessages } from '@/components/desk/page-messages';
import type { GoalStanding } from '@/lib/campaign/verdict';

const LOOK: Record<GoalStanding, { glyph: 'up' | 'flat' | 'down' | null; look: string }> = {
  ahead: { glyph: 'up', look: 'good' },
  reached: { glyph: 'up', look: 'good' },
  onTrack: { glyph: 'flat', look: 'even' },
  unsure: { glyph: 'flat', look: 'even' },
  short: { glyph: 'down', look: 'weak' },
  missed: { glyph: 'down', look: 'weak' },
  unknown: { glyph: null, look: 'none' },
  noGoal: { glyph: null, look: 'none' },
};

/** How a campaign stands by a goal, in a shape and a word. */
export function StandingChip({ standing }: { standing: GoalStanding }) {
  const { campaign: words } = usePageMessages();
  const { glyph, look } = LOOK[standing];
  return (
    <span className={`vd ${look}`}>
      {glyph && (
        <svg viewBox="0 0 9 9" aria-hidden="true">
          {glyph === 'up' && <path d="M4.5 1L8.5 8H.5z" />}
          {glyph === 'down' && <path d="M4.5 8L.5 1h8z" />}
          {glyph === 'flat' && <rect x=".5" y="3.3" width="8" height="2.4" rx="1.2" />}
        </svg>
      )}
      {words.standing[standing]}
    </span>
  );
}
