import { useLayoutEffect, useRef, useState } from 'react';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { kpiAnchor } from './kpi-anchor';
import { reachKpi } from './kpi-groups';

/** Which figure is explained, over the list of all; on the way back the focus returns to where it was opened. */
export function useExplained({ measures }: Report) {
  const [anchor, setAnchor] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  const explained = measures.find(({ measure }) => anchor !== null && kpiAnchor(measure) === anchor) ?? null;
  const isExplaining = explained !== null;
  useLayoutEffect(() => {
    if (isExplaining || left.current === null) return;
    reachKpi(left.current);
    left.current = null;
  }, [isExplaining]);
  return {
    explained,
    onWhy: ({ measure }: ReportedMeasure) => {
      left.current = kpiAnchor(measure);
      setAnchor(left.current);
    },
    onBack: () => setAnchor(null),
  };
}
