import type { ReactNode } from 'react';
import { kpiName } from '@/components/kpi/kpi-row';
import { useI18n } from '@/components/ui/i18n';
import type { Measure } from '@/lib/model/measure';
import type { ProfileKey } from '@/lib/model/profile';
import { useAsking } from './asking';

interface WhyButtonProps {
  profileKey: ProfileKey;
  measure: Measure;
  /** The number. */
  children: ReactNode;
}

/** A number that explains itself at a press. */
export function WhyButton({ profileKey, measure, children }: WhyButtonProps) {
  const { m, f } = useI18n();
  const ask = useAsking();
  if (!ask) return <>{children}</>;
  const why = m.overlay.why(kpiName(measure, m));
  return (
    <button
      type="button"
      className="why-figure"
      title={why}
      // What is read aloud begins with what stands there.
      aria-label={`${f.measure(measure)}. ${why}`}
      onClick={() => ask({ profileKey, kpi: measure.id, format: measure.format })}
    >
      {children}
    </button>
  );
}
